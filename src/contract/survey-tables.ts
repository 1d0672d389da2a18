/** The tables of a survey round, aggregated: one row for each municipality, and its cooperations summed. */
import { surveyDatasettIds } from './datasett';
import type { AskedOfSamarbeid } from './codes';
import { former, onsker, oppgaver, sektorer, storrelser } from './codes';
import type { Column, Table } from './columns';
import {
  count,
  flag,
  fylkesnummerPattern,
  integer,
  kommunenummerPattern,
  landsdelPattern,
  number,
  text,
} from './columns';

const bolge = integer('bolge', 'Undersøkelsens år', {
  minimum: 2000,
  maximum: 2100,
  required: true,
});

/** Whose answers a row is of, in every table: a row that is copied elsewhere still says it. */
const datasett = text(
  'datasett',
  'undersokelsen: kommunenes egne svar. eksempel: laget, ingens svar',
  { allowed: surveyDatasettIds, required: true },
);

export const runderTable: Table = {
  name: 'runder',
  file: 'runder.parquet',
  description: 'Undersøkelsene i datasettet, og hva som ble av radene i undersøkelsesfila',
  sources: ['undersokelse'],
  key: ['bolge'],
  columns: [
    bolge,
    datasett,
    integer('min_n', 'Færrest vurderte samarbeid en kommune må ha for å få egne rader', {
      unit: 'samarbeid',
      minimum: 1,
      required: true,
    }),
    count('lest', 'Rader i undersøkelsesfila', 'rader'),
    count('ugyldige', 'Rader som er utelatt fordi noe i dem er feil', 'rader'),
    count('erstattet', 'Rader som et nyere svar fra samme kommune erstatter', 'rader'),
    count('uferdige', 'Rader uten ferdig svar', 'rader'),
    count('svart', 'Kommuner som svarte', 'kommuner'),
    count('samarbeider', 'Kommuner som svarte ja', 'kommuner'),
    count('samarbeid', 'Vurderte samarbeid', 'samarbeid'),
    flag(
      'holdt_utenfor',
      'Sann når noen samarbeid ikke er med i noen rad, fordi de ellers kunne regnes ut',
      { required: true },
    ),
  ],
};

export const svarTable: Table = {
  name: 'svar',
  file: 'svar.parquet',
  description: 'Én rad per kommune og runde: om den svarte, samarbeider og ønsker samarbeid',
  sources: ['undersokelse', 'ssb'],
  key: ['bolge', 'kommunenummer'],
  columns: [
    bolge,
    datasett,
    text('kommunenummer', 'Kommunenummer 2024, fire siffer', {
      pattern: kommunenummerPattern,
      required: true,
    }),
    text('fylkesnummer', 'Fylkesnummer 2024, to siffer', {
      pattern: fylkesnummerPattern,
      required: true,
    }),
    text('landsdel', 'Landsdelens kode', { pattern: landsdelPattern, required: true }),
    text('storrelse', 'Størrelsesklasse, innbyggere', { allowed: storrelser, required: true }),
    integer('sentralitet', 'SSBs sentralitetsklasse 2024, 1 (mest) til 6 (minst)', {
      minimum: 1,
      maximum: 6,
      required: true,
    }),
    flag('svart', 'Sann når kommunen svarte', { required: true }),
    flag('samarbeider', 'Sann når kommunen svarte ja; tom når den ikke svarte'),
    text('onsket', 'Om et samarbeid er ønsket; bare for dem som svarte nei', {
      allowed: onsker,
    }),
    text('rest_niva', 'Hvor samarbeidene er lagt når kommunen er skjermet; ellers tom', {
      allowed: ['fylke', 'landsdel', 'norge', 'ingen'],
    }),
  ],
};

const effektColumns = (effekt: 'forebygging' | 'handtering', navn: string): Column[] => [
  count(`n_${effekt}`, `Samarbeid med svar om ${navn}`, 'samarbeid'),
  count(`sum_${effekt}`, `Summen av svarene om ${navn}`, 'poeng, 1 til 5 per samarbeid'),
  count(`liten_${effekt}`, `Svar 1 eller 2 om ${navn}`, 'samarbeid'),
  count(`stor_${effekt}`, `Svar 4 eller 5 om ${navn}`, 'samarbeid'),
];

const required = { required: true } as const;

/** What each cooperation was described with. */
const asked: Readonly<Record<AskedOfSamarbeid, readonly Column[]>> = {
  form: [
    text('form', 'Samarbeidsform; tom når den ikke er oppgitt', { allowed: former }),
    flag('formalisert', 'Sann eller usann etter formen; tom når formen er ukjent'),
  ],
  sektor: sektorer.map((code) => flag(`sektor_${code}`, `Gjelder sektoren ${code}`, required)),
  oppgave: oppgaver.map((code) => flag(`oppgave_${code}`, `Omfatter oppgaven ${code}`, required)),
};

/**
 * A shielded municipality's cooperations stand on a remainder: without kommunenummer, and without fylke
 * or landsdel when they lie higher up.
 */
export const samarbeidTable: Table = {
  name: 'samarbeid',
  file: 'samarbeid.parquet',
  description: 'Én rad per runde, sted, form og sett av sektorer og oppgaver, med summer',
  sources: ['undersokelse'],
  key: [],
  columns: [
    bolge,
    datasett,
    text('landsdel', 'Landsdelens kode; tom for landets rest', { pattern: landsdelPattern }),
    text('fylkesnummer', 'Fylkesnummer; tom for landsdelens og landets rest', {
      pattern: fylkesnummerPattern,
    }),
    text('kommunenummer', 'Kommunenummer; tom for en rest av skjermede kommuner', {
      pattern: kommunenummerPattern,
    }),
    ...Object.values(asked).flat(),
    integer('antall', 'Samarbeid i raden', { unit: 'samarbeid', minimum: 1, required: true }),
    ...effektColumns('forebygging', 'å forebygge'),
    ...effektColumns('handtering', 'å håndtere'),
    count('n_begge', 'Samarbeid med minst ett av de to svarene', 'samarbeid'),
    number('sum_begge', 'Summen av snittet av de to svarene, eller av det ene', {
      unit: 'poeng, 1 til 5 per samarbeid',
      minimum: 0,
      required: true,
    }),
  ],
};

export const fordelingerTable: Table = {
  name: 'fordelinger',
  file: 'fordelinger.parquet',
  description: 'Hvor mange kommuner i hele landet som valgte hvert svaralternativ',
  sources: ['undersokelse'],
  key: ['bolge', 'sporsmal', 'svaralternativ'],
  columns: [
    bolge,
    datasett,
    text('sporsmal', 'Spørsmålets id i kodeboka', required),
    text('svaralternativ', 'Alternativets kode', required),
    count('antall', 'Kommuner som valgte alternativet', 'kommuner'),
    count('n', 'Kommuner som svarte på spørsmålet', 'kommuner'),
  ],
};
