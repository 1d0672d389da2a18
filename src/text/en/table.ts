/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, by ${areas}`,
  name: 'Area',
  fylke: 'County',
  gjelder: 'The number is for',
  value: 'Value',
  baseOfKommuner: 'Cooperate, of those that answered (n)',
  baseOfSamarbeid: 'Number of cooperations (n)',
  interval: '95% interval',
  bounds: 'Sure bounds',
  response: 'Answered',
  responseInFylke: 'Answered in the county',
  /** The headings over made answers. */
  made: {
    baseOfKommuner: 'Cooperate, of those with example answers (n)',
    response: 'With example answers',
    responseInFylke: 'With example answers in the county',
  },
  status: 'Status',
  source: 'Source',
  population: 'Inhabitants',
  sentralitet: 'Centrality',
  empty: '–',
  notGiven: 'not given',
  of: (part: string, whole: number) => `${part} of ${format.count(whole)}`,
  scrollLabel: 'Table that can be scrolled',
};
