/** What the numbers on screen are asked for by, and how the opening numbers answer it. */
import type { Manifest } from '../contract/manifest';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';
import type { BothRow } from '../query/both';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { isFiltered } from '../query/filters';
import type { Opening } from '../query/opening';
import type { Round } from '../query/round';
import { otherRound, roundOf } from '../query/round';
import type { Choices } from './address';
import { filtersOf, writeParameters } from './address';

/** What the numbers are asked for by. */
export interface Question {
  readonly indikator: IndikatorId;
  readonly effekt: EffektId;
  readonly filters: Filters;
  readonly bolge: number | null;
  /** The year of the round it is held against. */
  readonly mot: number | null;
}

/** What is asked for by what the reader has chosen. */
export const questionOf = (choices: Choices): Question => ({
  indikator: choices.indikator ?? 'samarbeider',
  effekt: choices.effekt ?? 'begge',
  filters: filtersOf(choices),
  bolge: choices.bolge,
  mot: choices.mot,
});

/** The round that the answer is held against. */
export interface OtherRound {
  readonly round: Round;
  readonly rows: readonly AreaRow[];
  readonly both: readonly BothRow[];
}

export interface Answer extends Question {
  readonly round: Round | null;
  readonly rows: readonly AreaRow[];
  readonly cases: readonly CaseRow[];
  readonly other: OtherRound | null;
}

/** The same for questions that have the same answer. */
export const keyOf = ({ indikator, effekt, filters, bolge, mot }: Question): string =>
  writeParameters({ indikator, effekt, ...filters, bolge, mot });

/** Whether the opening numbers are those that are asked for: of the newest round alone, unfiltered. */
export function isOpening({ rounds }: Manifest, { filters, bolge, mot }: Question): boolean {
  const round = roundOf(rounds, bolge);
  return (
    !isFiltered(filters) &&
    round === roundOf(rounds, null) &&
    otherRound(rounds, round, mot) === null
  );
}

/** The answer that the build has computed. */
export function openingAnswer({ rounds }: Manifest, opening: Opening, question: Question): Answer {
  const round = roundOf(rounds, null);
  const rows = opening.rows(question.indikator, question.effekt);
  return { ...question, round, rows, other: null, cases: opening.cases };
}
