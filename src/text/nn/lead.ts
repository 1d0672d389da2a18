/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `Frå ${low} ${lowIn} til ${high} ${highIn}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Av dei ligg ${lowAreas} lågast med ${low} og ${highAreas} høgast med ${high}.`,
  country: (value: string, base: string) => `I heile landet: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `Talet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte hausten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte i undersøkinga ${year}.`,
  notGiven: (eachArea: string) => `Rapporten oppgir ikkje talet for ${eachArea}.`,
  modelled: 'Fargane er modellerte.',
  modelledWithSilent: 'Fargane er modellerte, òg kven som ikkje svarte.',
  othersModelled: 'Resten er modellert.',
  othersModelledWithSilent: 'Resten er modellert, òg kven som ikkje svarte.',
  choose: 'Vel eit område for å sjå kva som er kjent.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
