/** The sentences under the title. */
import { format } from './format';

export const lead = {
  spread: (low: string, lowIn: string, high: string, highIn: string) =>
    `Frå ${low} ${lowIn} til ${high} ${highIn}.`,
  country: (value: string, base: string) => `I heile landet: ${value}${base}.`,
  numberKnown: (count: number, all: number, areas: string) =>
    `Talet er kjent for ${format.count(count)} av ${format.count(all)} ${areas}.`,
  response: (answered: number, all: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte hausten 2024.`,
  responseOfRound: (answered: number, all: number, year: number) =>
    `${format.count(answered)} av ${format.count(all)} kommunar svarte i undersøkinga ${year}.`,
  notGiven: (eachArea: string) => `Rapporten oppgir ikkje talet for ${eachArea}.`,
  noneShown: (areas: string) => `Ingen ${areas} har tal å vise.`,
  restEstimated: 'Resten er overslag.',
  allEstimated: 'Alle tala er overslag.',
  restOrdered: 'For resten oppgir rapporten rekkjefølgja, ikkje talet.',
  allOrdered: 'Rapporten oppgir rekkjefølgja, ikkje tala.',
  ofGroups: 'Fargane er overslag for grupper av kommunar samla, ikkje for kvar kommune.',
  cooperating: (count: number) => `${format.count(count)} kommunar samarbeider ifølgje rapporten.`,
  ofFylker: 'Kvar kommune har fargen til fylket. Rapporten har ikkje tal for kvar kommune.',
  orderedFylker: 'Der talet ikkje er trykt, viser fargen rekkjefølgja i rapporten.',
  example: 'Eksempel: tala er laga og er ingen sine svar.',
  manyAreas: (count: number, areas: string) => `${format.count(count)} ${areas}`,
};
