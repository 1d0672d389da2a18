/** Names of areas that are no official names, and differ between languages: by their name in the data. */
import { format } from './format';

export const places = {
  Norge: 'Noreg',
  'Oslo og Akershus': 'Oslo og Akershus',
  'Østlandet ellers': 'Austlandet elles',
  'Agder og Rogaland': 'Agder og Rogaland',
  Vestlandet: 'Vestlandet',
  'Nord-Norge': 'Nord-Noreg',
};

const said: Readonly<Record<string, string>> = {
  'Austlandet elles': 'i resten av Austlandet',
  Vestlandet: 'på Vestlandet',
};

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
  sammendrag: 'samandrag',
  uthevet: 'utheva',
  landsdel: 'landsdel',
  folketall: 'folketal',
  sentralitet: 'sentralitet',
};
