/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, per ${areas}`,
  name: 'Område',
  /** The headings of columns; a view may have its own of `n` and `svart`. */
  columns: {
    gjelder: 'Talet gjeld',
    serie: 'Serie',
    slag: 'Slag',
    verdi: 'Verdi',
    status: 'Status',
    fylke: 'Fylke',
    teller: 'Antal',
    n: 'n',
    intervall: '95 %-intervall',
    grenser: 'Sikre grenser',
    svart: 'Har svar',
    folketall: 'Innbyggjarar',
    sentralitet: 'Sentralitet',
    kilde: 'Kjelde',
  },
  baseOfKommuner: 'Samarbeider av dei som svarte (n)',
  baseOfSamarbeid: 'Talet på samarbeid (n)',
  response: 'Svarte',
  responseInFylke: 'Svarte i fylket',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Samarbeider av dei med eksempelsvar (n)',
    response: 'Med eksempelsvar',
    responseInFylke: 'Med eksempelsvar i fylket',
  },
  empty: '–',
  notGiven: 'ikkje oppgitt',
  of: (part: string, whole: number) => `${part} av ${format.count(whole)}`,
  scrollLabel: 'Tabell som kan rullast',
};
