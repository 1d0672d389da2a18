/** The sentences under the title. */
import { format } from './format';

export const lead = {
  /** @param lowIn,highIn places with their preposition */
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `Fra ${low} ${lowIn} til ${high} ${highIn}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Av dem ligger ${lowAreas} lavest med ${low} og ${highAreas} høyest med ${high}.`,
  country: (value: string, base: string) => `I hele landet: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `Tallet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte høsten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte i undersøkelsen ${year}.`,
  notGiven: (eachArea: string) => `Rapporten oppgir ikke tallet for ${eachArea}.`,
  modelled: 'Fargene er modellert.',
  modelledWithSilent: 'Fargene er modellert, også hvem som ikke svarte.',
  othersModelled: 'Resten er modellert.',
  othersModelledWithSilent: 'Resten er modellert, også hvem som ikke svarte.',
  choose: 'Velg et område for å se hva som er kjent.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
