/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  fylke: 'Fylke',
  gjelder: 'Tallet gjelder',
  value: 'Verdi',
  baseOfKommuner: 'Samarbeider av dem som svarte (n)',
  baseOfSamarbeid: 'Antall samarbeid (n)',
  interval: '95 %-intervall',
  bounds: 'Sikre grenser',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Samarbeider av dem med eksempelsvar (n)',
    response: 'Med eksempelsvar',
    responseInFylke: 'Med eksempelsvar i fylket',
  },
  status: 'Status',
  source: 'Kilde',
  population: 'Innbyggere',
  sentralitet: 'Sentralitet',
  empty: '–',
  notGiven: 'ikke oppgitt',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rulles',
};
