/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  fylke: 'Fylke',
  value: 'Verdi',
  baseOfKommuner: 'Samarbeider av dei som svarte (n)',
  baseOfSamarbeid: 'Talet på samarbeid (n)',
  interval: '95 %-intervall',
  bounds: 'Grenser for alle kommunar',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  status: 'Status',
  source: 'Kjelde',
  population: 'Innbyggjarar',
  sentralitet: 'Sentralitet',
  empty: '–',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rullast',
};
