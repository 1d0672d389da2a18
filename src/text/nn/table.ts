/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  fylke: 'Fylke',
  gjelder: 'Talet gjeld',
  value: 'Verdi',
  baseOfKommuner: 'Samarbeider av dei som svarte (n)',
  baseOfSamarbeid: 'Talet på samarbeid (n)',
  interval: '95 %-intervall',
  bounds: 'Sikre grenser',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Samarbeider av dei med eksempelsvar (n)',
    response: 'Med eksempelsvar',
    responseInFylke: 'Med eksempelsvar i fylket',
  },
  status: 'Status',
  source: 'Kjelde',
  population: 'Innbyggjarar',
  sentralitet: 'Sentralitet',
  empty: '–',
  notGiven: 'ikkje oppgitt',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rullast',
};
