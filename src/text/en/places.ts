/** Names of areas that are no official names, and differ between languages: by their name in the data. */
import { format } from './format';

export const places = {
  Norge: 'Norway',
  'Oslo og Akershus': 'Oslo and Akershus',
  'Østlandet ellers': 'Rest of Eastern Norway',
  'Agder og Rogaland': 'Agder and Rogaland',
  Vestlandet: 'Western Norway',
  'Nord-Norge': 'Northern Norway',
};

const said: Readonly<Record<string, string>> = {
  'Rest of Eastern Norway': 'the rest of Eastern Norway',
};

export const inPlaces = (names: readonly string[]): string =>
  `in ${format.list(names.map((navn) => said[navn] ?? navn))}`;

/** The words in a reference to the report: `figur 13; kap. 4.6`. */
export const reference = {
  figur: 'figure',
  graf: 'chart',
  kap: 'ch.',
  vedlegg: 'appendix',
  case: 'case',
  sammendrag: 'summary',
  uthevet: 'highlighted',
  landsdel: 'region',
  folketall: 'population',
  sentralitet: 'centrality',
};

/** The groups of municipalities that a number is about when it is not the place alone. */
export const groups = {
  kommuner: (where: string | null, size: string) =>
    where === null ? `the municipalities ${size}` : `the municipalities ${where} ${size}`,
  all: (where: string) => `the municipalities ${where}`,
  sizes: {
    '0-9999': 'with fewer than 10,000 inhabitants',
    '10000-44999': 'with 10,000–44,999 inhabitants',
    '45000+': 'with 45,000 inhabitants or more',
  },
  fylke: (navn: string) => `${navn} county`,
};
