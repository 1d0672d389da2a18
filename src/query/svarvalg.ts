/** How many chose each answer to a question about the cooperation, in the whole country. */
import type { NumberRow } from './area-row';
import { ofRound, statement } from './choice';
import { noFilters } from './filters';
import type { Query } from './query';
import type { Round } from './round';
import { statusOfAnswers } from './round';

/** The questions with several answers that the report has a figure of; ids as in the codebook. */
export const sporsmal = ['grunn', 'suksessfaktor', 'utfordring', 'arsak'] as const;
export type Sporsmal = (typeof sporsmal)[number];

/** A row of the query, with the answer as its `omrade`. */
export type SvarvalgRow = NumberRow;

/** How the numbers of the answers to a question are written. */
export const svarvalgMeasure = {
  unit: 'prosent',
  step: 1,
  domain: [0, 100],
  base: 'kommuner',
} as const;

const empty = (...names: string[]) =>
  names.map((name) => `cast(null as double) as ${name}`).join(', ');

const svarvalgStatement = statement(
  [],
  `select svaralternativ as omrade, cast(null as varchar) as gjelder,
  cast(100.0 * antall / n as double) as verdi, ${empty('verdi_lav', 'verdi_hoy')},
  cast(antall as double) as teller, cast(n as double) as n,
  ${empty('svart', 'kommuner', 'ki_lav', 'ki_hoy')},
  valg.status, 'svar' as utledning, cast(null as varchar) as kilde
from fordelinger cross join valg
where ${ofRound('fordelinger')} and fordelinger.sporsmal = valg.sporsmal order by omrade`,
  { sporsmal: 'text', status: 'text' },
);

/** A row for each answer that someone chose. */
export const svarvalgQuery = (id: Sporsmal, round: Round): Query =>
  svarvalgStatement.bind(round, noFilters, { sporsmal: id, status: statusOfAnswers(round) });
