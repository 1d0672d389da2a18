/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Frå ${low} i ${lowAreas} til ${high} i ${highAreas}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Av dei ligg ${lowAreas} lågast med ${low} og ${highAreas} høgast med ${high}.`,
  country: (value: string, base: string) => `I heile landet: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `Talet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte hausten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte i undersøkinga ${year}.`,
  modelled: (areas: string) => `Rapporten oppgir ikkje talet per ${areas}. Fargane er modellerte.`,
  othersModelled: 'Dei andre er modellerte.',
  none: (area: string) =>
    `Rapporten oppgir ikkje talet per ${area}. Vel eit område for å sjå kva som er kjent.`,
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
