/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  fylke: 'Fylke',
  value: 'Verdi',
  baseOfKommuner: 'Samarbeider av dem som svarte (n)',
  baseOfSamarbeid: 'Antall samarbeid (n)',
  interval: '95 %-intervall',
  bounds: 'Grenser for alle kommuner',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  status: 'Status',
  source: 'Kilde',
  population: 'Innbyggere',
  sentralitet: 'Sentralitet',
  empty: '–',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rulles',
};
