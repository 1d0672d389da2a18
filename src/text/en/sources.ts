/** What is said of a source in our own words; titles and names of others stay as they are. */
import type { Texts } from '../nb/index';

export const sourceWords: Texts['sourceWords'] = {
  rapport: {
    licence: 'Single numbers given as facts; the copyright of the report is PwC’s',
  },
  ssb: { title: 'Population 1 January 2024 (table 07459) and centrality index 2024 (Klass)' },
  undersokelse: {
    title: 'Survey of how municipalities cooperate on civil protection and preparedness, summed up',
    licence: 'Aggregated numbers only; the answers of each municipality are not included',
  },
  eksempel: {
    title: 'Example survey, made up to give the numbers printed in the report. Nobody’s answers',
  },
};
