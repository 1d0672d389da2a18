/** The table. */
import { format } from './format';

export const table = {
  caption: (measure: string, areas: string) => `${measure}, by ${areas}`,
  name: 'Area',
  fylke: 'County',
  value: 'Value',
  baseOfKommuner: 'Cooperate, of those that answered (n)',
  baseOfSamarbeid: 'Number of cooperations (n)',
  interval: '95% interval',
  bounds: 'Bounds for all municipalities',
  response: 'Answered',
  responseInFylke: 'Answered in the county',
  status: 'Status',
  source: 'Source',
  population: 'Inhabitants',
  sentralitet: 'Centrality',
  empty: '–',
  of: (part: string, whole: number) => `${part} of ${format.count(whole)}`,
  scrollLabel: 'Table that can be scrolled',
};
