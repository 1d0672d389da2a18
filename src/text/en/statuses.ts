/** What the statuses of a number mean. */
import type { Status } from '../../indicators/status';

export const status = {
  publisert: { short: 'Published', meaning: 'Printed in the report.' },
  avledet: { short: 'Derived', meaning: 'Follows from numbers printed in the report.' },
  avgrenset: {
    short: 'Bounded',
    meaning: 'The report only gives the bounds that the number lies between.',
  },
  anslag: {
    short: 'Estimate',
    meaning: 'An estimate by Beredskapskartet, worked out from what the report prints.',
  },
  beregnet: { short: 'Computed', meaning: 'Computed from the municipalities’ answers.' },
  modellert: {
    short: 'Modelled',
    meaning: 'A made example. No municipality has given these answers.',
  },
  skjermet: { short: 'Withheld', meaning: 'Too few answers to be shown.' },
  ikke_svart: {
    short: 'No answer',
    meaning: 'The municipality did not answer. That does not say that it does not cooperate.',
  },
  ingen_samarbeid: {
    short: 'No cooperation',
    meaning: 'The municipality answered that it has no cooperation on preparedness.',
  },
  ikke_publisert: { short: 'Not published', meaning: 'The report does not give the number.' },
} satisfies Record<Status, { short: string; meaning: string }>;

/** Said of a status where its usual meaning would say too much or too little. */
export const statusMeaning = {
  ikke_svart_spm: 'The municipality answered the survey, but not this.',
  ikke_svart_mange: 'None of the municipalities answered this.',
  ingen_samarbeid_mange:
    'None of the municipalities that answered has cooperation on preparedness.',
  ingen_samarbeid_filter: 'No cooperation here passes the filter.',
  ingen_kommuner: 'No municipality here passes the filter.',
  avgrenset_skjermet:
    'Some municipalities are withheld, so the answers only give the bounds that the number lies between.',
  anslag_gruppe:
    'An estimate by Beredskapskartet for the group together, worked out from what the report prints.',
  anslag_vektet:
    'An estimate by Beredskapskartet: the mean of the counties’ numbers, weighted by how many municipalities are expected to cooperate in each.',
  rekkefolge: 'The report gives the order, but does not print the number.',
  case: 'The report describes a cooperation that the municipality takes part in.',
  eksempel: {
    skjermet: 'Too few example answers to be shown.',
    avgrenset:
      'Something is withheld, so the example only gives the bounds that the number lies between.',
    ikke_svart: 'Without an answer in the example. That does not say that there is no cooperation.',
    ingen_samarbeid: 'Without cooperation on preparedness in the example.',
  },
  conditional: (status: string) => `${status} with a reservation`,
  betinget:
    'Follows from the report when “only one municipality” without cooperation is read as one in Agder og Rogaland and one in Oslo og Akershus.',
  inExample: (status: string) => `${status} (example)`,
  ofExample: (status: string) => `${status}, example`,
};
