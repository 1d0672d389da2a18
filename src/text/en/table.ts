/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, by ${areas}`,
  name: 'Area',
  /** The headings of columns; a view may have its own of `n` and `svart`. */
  columns: {
    gjelder: 'The number is for',
    serie: 'Series',
    slag: 'Kind',
    verdi: 'Value',
    status: 'Status',
    fylke: 'County',
    teller: 'Count',
    n: 'n',
    intervall: '95% interval',
    grenser: 'Sure bounds',
    svart: 'With an answer',
    folketall: 'Inhabitants',
    sentralitet: 'Centrality',
    kilde: 'Source',
  },
  baseOfKommuner: 'Cooperate, of those that answered (n)',
  baseOfSamarbeid: 'Number of cooperations (n)',
  response: 'Answered',
  responseInFylke: 'Answered in the county',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Cooperate, of those with example answers (n)',
    response: 'With example answers',
    responseInFylke: 'With example answers in the county',
  },
  empty: '–',
  notGiven: 'not given',
  of: (part: string, whole: number) => `${part} of ${format.count(whole)}`,
  scrollLabel: 'Table that can be scrolled',
};
