/** The sentences under the title. */
import { format } from './format';

export const lead = {
  /** @param lowIn,highIn places with their preposition, and the status of the number */
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `Fra ${low} ${lowIn} til ${high} ${highIn}.`,
  country: (value: string, base: string) => `I hele landet: ${value}${base}.`,
  numberKnown: (count: number, all: number, areas: string) =>
    `Tallet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte høsten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommuner svarte i undersøkelsen ${year}.`,
  notGiven: (eachArea: string) => `Rapporten oppgir ikke tallet for ${eachArea}.`,
  noneShown: (areas: string) => `Ingen ${areas} har tall å vise.`,
  restEstimated: 'Resten er anslag.',
  allEstimated: 'Alle tallene er anslag.',
  restOrdered: 'For resten oppgir rapporten rekkefølgen, ikke tallet.',
  allOrdered: 'Rapporten oppgir rekkefølgen, ikke tallene.',
  ofGroups: 'Fargene er anslag for grupper av kommuner samlet, ikke for hver kommune.',
  cooperating: (count: number) => `${format.count(count)} kommuner samarbeider ifølge rapporten.`,
  ofFylker: 'Hver kommune har fylkets farge. Rapporten har ikke tall for hver kommune.',
  orderedFylker: 'Der tallet ikke er trykt, viser fargen rapportens rekkefølge.',
  example: 'Eksempel: tallene er laget og er ingens svar.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
