/** The table. */
import type { TitledColumnId } from '../../model/shown-columns';
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  /** The headings of columns; a view may have its own of `n` and `svart`. */
  columns: {
    gjelder: 'Tallet gjelder',
    serie: 'Serie',
    slag: 'Slag',
    verdi: 'Verdi',
    status: 'Status',
    fylke: 'Fylke',
    teller: 'Antall',
    n: 'n',
    intervall: '95 %-intervall',
    grenser: 'Sikre grenser',
    svart: 'Med svar',
    folketall: 'Innbyggere',
    sentralitet: 'Sentralitet',
    kilde: 'Kilde',
  } satisfies Record<TitledColumnId, string>,
  baseOfKommuner: 'Samarbeider av dem som svarte (n)',
  baseOfSamarbeid: 'Antall samarbeid (n)',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Samarbeider av dem med eksempelsvar (n)',
    response: 'Med eksempelsvar',
    responseInFylke: 'Med eksempelsvar i fylket',
  },
  empty: '–',
  notGiven: 'ikke oppgitt',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rulles',
};
