/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Fra ${low} i ${lowAreas} til ${high} i ${highAreas}.`,
  spreadOfKnown: (low: string, lowAreas: string, high: string, highAreas: string) =>
    `Av dem ligger ${lowAreas} lavest med ${low} og ${highAreas} høyest med ${high}.`,
  country: (value: string, base: string) => `I hele landet: ${value}${base}.`,
  known: (count: number, all: number, areas: string) =>
    `Tallet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte høsten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte i undersøkelsen ${year}.`,
  modelled: (areas: string) =>
    `Rapporten oppgir ikke tallet for noen enkelt ${areas}. Fargene er modellert.`,
  othersModelled: 'De andre er modellert.',
  none: (area: string) =>
    `Rapporten oppgir ikke tallet for noen enkelt ${area}. Velg et område for å se hva som er kjent.`,
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
