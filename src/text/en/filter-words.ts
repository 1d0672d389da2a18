/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const filterWords: Texts['filterWords'] = {
  chosen: (count) => `${format.count(count)} chosen`,
  counted: {
    samarbeid: 'The numbers count cooperations.',
    kommuner: 'The numbers count municipalities that answered.',
  },
  formalisering: {
    legend: 'Cooperations',
    alle: 'All',
    formaliserte: 'Formalised',
    ikke_formaliserte: 'Not formalised',
  },
  empty: {
    samarbeid: 'No cooperations match the filters.',
    kommuner: 'No municipalities that answered match the filters.',
  },
  advice: 'Remove one of the filters to see numbers again:',
  noAdvice: 'Removing just one of them does not help. Clear the filters to see numbers again.',
  drop: (filter, left) => `Remove ${filter.toLocaleLowerCase('en')} (leaves ${left})`,
  left: {
    samarbeid: (count) => (count === 1 ? '1 cooperation' : `${format.count(count)} cooperations`),
    kommuner: (count) =>
      count === 1
        ? '1 municipality that answered'
        : `${format.count(count)} municipalities that answered`,
  },
  unavailable:
    'The filters need answers from the municipalities. This data set only has the numbers printed in the report, and those are not divided this way.',
};
