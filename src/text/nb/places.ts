/** Names of areas that are no official names, and differ between languages: by their name in the data. */
import { format } from './format';

export const places = {
  Norge: 'Norge',
  'Oslo og Akershus': 'Oslo og Akershus',
  'Østlandet ellers': 'Østlandet ellers',
  'Agder og Rogaland': 'Agder og Rogaland',
  Vestlandet: 'Vestlandet',
  'Nord-Norge': 'Nord-Norge',
};

/** Places that are spoken of in another way than "i". */
const said: Readonly<Record<string, string>> = {
  'Østlandet ellers': 'i resten av Østlandet',
  Vestlandet: 'på Vestlandet',
};

/** Places by their names, with the preposition: once, where it is the same for all. */
export const inPlaces = (names: readonly string[]): string =>
  names.some((navn) => navn in said)
    ? format.list(names.map((navn) => said[navn] ?? `i ${navn}`))
    : `i ${format.list(names)}`;

/** The words in a reference to the report: `figur 13; kap. 4.6`. */
export const reference = {
  figur: 'figur',
  graf: 'graf',
  kap: 'kap.',
  vedlegg: 'vedlegg',
  case: 'case',
  sammendrag: 'sammendrag',
  uthevet: 'uthevet',
  landsdel: 'landsdel',
  folketall: 'folketall',
  sentralitet: 'sentralitet',
};
