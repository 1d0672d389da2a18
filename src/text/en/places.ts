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
