/** What is said about the filters: how much they leave, when they leave nothing, and when there are none. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const filterWords: Texts['filterWords'] = {
  chosen: (count) => `${format.count(count)} chosen`,
  counted: {
    samarbeid: 'The numbers count cooperations.',
    kommuner: 'The numbers count municipalities that answered.',
    eksempel: 'The numbers count municipalities with example answers.',
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
    eksempel: 'No municipalities with example answers match the filters.',
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
    eksempel: (count) =>
      count === 1
        ? '1 municipality with example answers'
        : `${format.count(count)} municipalities with example answers`,
  },
  report: {
    all: 'All',
    country: 'The report has this number for the whole country only.',
    none: 'The report does not have this number.',
    needsFilters: 'more filters, for all areas,',
    needsAreas: 'the number of each area',
  },
};
