/** Names of areas that are no official names, and differ between languages: by their name in the data. */

export const places = {
  Norge: 'Norway',
  'Oslo og Akershus': 'Oslo and Akershus',
  'Østlandet ellers': 'Rest of Eastern Norway',
  'Agder og Rogaland': 'Agder and Rogaland',
  Vestlandet: 'Western Norway',
  'Nord-Norge': 'Northern Norway',
};

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
