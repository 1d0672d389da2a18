/** The case cooperations of the report. */
import type { Texts } from '../nb/index';
import { format } from './format';

export const cases: Texts['cases'] = {
  toggle: 'Show the report’s case studies',
  heading: 'Case studies',
  intro:
    'The report describes five cooperations more closely. A thick dashed line on the map runs around the members.',
  choose: 'Choose a case study',
  all: 'All five',
  members: 'Members',
  memberCount: (count) => `${format.count(count)} municipalities`,
  purpose: 'Purpose',
  form: 'Form',
  governance: 'Governance',
  years: 'Years',
  established: (year) => `started in ${year}`,
  formalised: (year) => `formalised in ${year}`,
  operational: (year) => `in operation from ${year}`,
  ended: (year) => (year === null ? 'ended; the report does not say when' : `ended in ${year}`),
  note: 'In the report',
  findings: { effekt: 'What it gave', hemmer: 'What hinders', fremmer: 'What helps' },
  common: 'The effects that case municipalities name most often',
  commonNote: 'Not ranked. PwC for KS 2025, figure 32 (the first of two).',
  source: (chapters, annex) =>
    `PwC for KS 2025, chapters ${chapters} and ${annex}. Given briefly, in our own words.`,
  inNorwegian: 'What is said of each case is in Norwegian.',
  fit: 'Show on the map',
  close: 'Hide the case studies',
  loading: 'Fetching the case studies …',
  failed: 'The case studies could not be fetched. Reload the page to try again.',
};
