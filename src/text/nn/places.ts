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

/** The groups of municipalities that a number is about when it is not the place alone. */
export const groups = {
  kommuner: (where: string | null, size: string) =>
    where === null ? `kommunane ${size}` : `kommunane ${where} ${size}`,
  all: (where: string) => `kommunane ${where}`,
  sizes: {
    '0-9999': 'under 10 000 innbyggjarar',
    '10000-44999': 'med 10 000–44 999 innbyggjarar',
    '45000+': 'frå 45 000 innbyggjarar',
  },
  fylke: (navn: string) => `${navn} fylke`,
};
