/** Files that must be refused for how they are put together, and all that the report says of each. */
import type { ExpectedProblem } from './expected';
import * as expected from './expected';

const column = (name: string, why = '') =>
  [`Kolonnen «${name}» mangler${why}.`, `en kolonne med overskriften ${name}`] as const;
const unreadable = (encoding: string): ExpectedProblem => [
  `Fila er skrevet som ${encoding}, men har tegn som ikke lar seg lese. Den kan være kuttet.`,
  expected.tekstfil,
];

export const refusedShapes: Readonly<Record<string, readonly ExpectedProblem[]>> = {
  'kolonne-mangler.csv': [
    [...column('kommune'), 'kommuner'],
    [...column('s1_handtering'), 's1_håndtering'],
  ],
  'kolonne-mangler-for-antall.csv': ['s3_form', 's3_forebygging', 's3_handtering'].map((name) =>
    column(name, ', og rad 2 sier at kommunen har 3 samarbeid'),
  ),
  'kolonne-to-ganger.csv': [
    [
      'Rad 1, kolonne O (Kommune): Kolonnen står to ganger, også som kolonne A.',
      'én kolonne med dette navnet',
    ],
  ],
  'rad-feil-antall-celler.csv': [
    ['Rad 3: Raden har 8 celler, men fila har 7 overskrifter.', expected.celler],
    ['Rad 4: Raden har 6 celler, men fila har 7 overskrifter.', expected.celler],
  ],

  'anforselstegn-aldri-lukket.csv': [
    ['Rad 3, kolonne A (kommune), «Bergn»: Ukjent kommune.', expected.kommune, 'Bergen'],
    [
      'Rad 4: Et anførselstegn (") åpner en celle i denne raden eller en rad før den, og blir aldri lukket.',
      expected.csv,
    ],
  ],
  'anforselstegn-midt-i-en-celle.csv': [
    ['Rad 2, kolonne A (kommune), «Olso»: Ukjent kommune.', expected.kommune, 'Oslo'],
    [
      'Rad 3: Det står et anførselstegn (") inni en celle som ikke er omgitt av anførselstegn.',
      expected.csv,
    ],
  ],
  'tekst-etter-anforselstegn.csv': [
    [
      'Rad 3: Etter anførselstegnet (") som lukker en celle, kommer det mer tekst. Anførselstegn inni en celle skal dobles ("").',
      expected.csv,
    ],
  ],

  'tom.csv': [['Fila er tom.', 'en rad med overskrifter og én rad per svar']],
  'tom-med-bare-bom-og-linjeskift.csv': [
    ['Fila er tom.', 'en rad med overskrifter og én rad per svar'],
  ],
  'bare-overskrift.csv': [['Fila har overskrifter, men ingen svar.', expected.etSvar]],
  'bare-overskrift-qualtrics.csv': [['Fila har overskrifter, men ingen svar.', expected.etSvar]],
  'uten-svar-bare-uferdige.csv': [
    ['Fila har 1 rad, men ingen svar som kan brukes.', expected.etSvar],
  ],
  'uten-svar-bare-provesvar.csv': [
    [
      'Alle radene er prøvesvar (kolonnen Status sier Survey Preview eller Survey Test).',
      expected.etSvar,
    ],
  ],

  'excel-arbeidsbok.xlsx': [
    [
      'Fila er en Excel-arbeidsbok eller en zip-fil. Åpne den og lagre som «CSV UTF-8 (kommadelt)».',
      expected.tekstfil,
    ],
  ],
  'bilde-med-navnet-csv.csv': [['Fila er ikke en tekstfil.', expected.tekstfil]],
  'utf16-kuttet-midt-i-et-tegn.csv': [unreadable('UTF-16LE')],
  'utf16-halvt-tegn.csv': [unreadable('UTF-16BE')],
  'utf8-bom-men-windows-1252.csv': [unreadable('UTF-8')],
};
