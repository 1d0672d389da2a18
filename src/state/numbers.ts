/** What the numbers on screen are asked for by, and how what the build has computed answers it. */
import type { Datasett } from '../contract/datasett';
import { datasettFor } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue, malingOf, firstIndikator } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';
import type { BothRow } from '../query/both';
import type { CaseRow } from '../query/cases';
import type { Filters } from '../query/filters';
import { filtersOf, isFiltered } from '../query/filters';
import { joinAreas } from '../query/join-areas';
import type { Opening } from '../query/opening';
import { reportRows } from '../query/report-answers';
import type { Round } from '../query/round';
import { otherRound, roundOf } from '../query/round';
import type { Choices } from './address';
import { writeParameters } from './address';

/** What the numbers are asked for by. */
export interface Question {
  /** Null: the one that the data build opens with. */
  readonly datasett: Datasett | null;
  readonly indikator: IndikatorId;
  readonly effekt: EffektId;
  readonly filters: Filters;
  readonly bolge: number | null;
  /** The year of the round it is held against. */
  readonly mot: number | null;
}

/** What is asked for by what the reader has chosen. */
export const questionOf = (choices: Choices): Question => ({
  datasett: choices.datasett,
  indikator: choices.indikator ?? firstIndikator,
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
  readonly datasett: Datasett;
  /** Null in `rapporten`. */
  readonly round: Round | null;
  readonly rows: readonly AreaRow[];
  readonly cases: readonly CaseRow[];
  readonly other: OtherRound | null;
}

/** The same for questions that have the same answer. */
export const keyOf = (
  rounds: readonly Round[],
  { datasett, indikator, effekt, filters, bolge, mot }: Question,
): string =>
  writeParameters({
    datasett: datasettFor(rounds, datasett),
    indikator,
    effekt,
    ...filters,
    bolge,
    mot,
  });

/** Whether the build has computed what is asked for: all of the report, of a survey its newest round unfiltered. */
export function isOpening(
  { rounds }: Manifest,
  { datasett: asked, filters, bolge, mot }: Question,
): boolean {
  const datasett = datasettFor(rounds, asked);
  if (datasett === 'rapporten') return true;
  const round = roundOf(rounds, datasett, bolge);
  return (
    !isFiltered(filters) &&
    round === roundOf(rounds, datasett, null) &&
    otherRound(rounds, round, mot) === null
  );
}

/** The answer that the build has computed. */
export function openingAnswer({ rounds }: Manifest, opening: Opening, question: Question): Answer {
  const { datasett, facts, numbers, report, cases } = opening;
  const { effekt, filters } = question;
  const indikator = catalogue[question.indikator];
  const round = roundOf(rounds, datasett, null);
  const rows = round
    ? joinAreas(facts, numbers.get(malingOf(indikator, effekt)) ?? [], round)
    : reportRows(facts, report, indikator, effekt, filters);
  return { ...question, datasett, round, rows, other: null, cases };
}
