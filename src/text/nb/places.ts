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

/** The groups of municipalities that a number is about when it is not the place alone. */
export const groups = {
  /** @param where the place with its preposition; null for the whole country */
  kommuner: (where: string | null, size: string) =>
    where === null ? `kommunene ${size}` : `kommunene ${where} ${size}`,
  all: (where: string) => `kommunene ${where}`,
  sizes: {
    '0-9999': 'under 10 000 innbyggere',
    '10000-44999': 'med 10 000–44 999 innbyggere',
    '45000+': 'fra 45 000 innbyggere',
  },
  fylke: (navn: string) => `${navn} fylke`,
};
