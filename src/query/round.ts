/** The survey rounds in the data, and which one a view is about. */
import type { Datasett, SurveyDatasett } from '../contract/datasett';
import { isMade, isReal } from '../contract/datasett';
import type { Status } from '../indicators/status';

/** The year of the survey that the report is about. */
export const reportYear = 2024;

export interface Round {
  readonly bolge: number;
  /** Real answers, or those of the example survey, which are nobody's. */
  readonly datasett: SurveyDatasett;
}

/** Status of a number that is computed from answers. */
export const statusOfAnswers = ({
  datasett,
}: {
  readonly datasett: Datasett;
}): Extract<Status, 'modellert' | 'beregnet'> => (isMade(datasett) ? 'modellert' : 'beregnet');

/** The answers that the report is about, which may be held against what it prints. */
export const isReportRound = (round: Round | null): boolean =>
  round !== null && isReal(round.datasett) && round.bolge === reportYear;

/** The rounds of one data set, the oldest first; `rapporten` has none. */
export const roundsOf = <Of extends Round>(rounds: readonly Of[], datasett: Datasett): Of[] =>
  rounds.filter((round) => round.datasett === datasett);

/** The round that `round` is held against; null when the data set has none of that year beside it. */
export const otherRound = (
  rounds: readonly Round[],
  round: Round | null,
  mot: number | null,
): Round | null =>
  rounds.find(
    ({ bolge, datasett }) => datasett === round?.datasett && bolge === mot && bolge !== round.bolge,
  ) ?? null;

/** The data set's round of that year, else its newest; null in `rapporten`. */
export function roundOf(
  rounds: readonly Round[],
  datasett: Datasett,
  bolge: number | null,
): Round | null {
  const ofDatasett = roundsOf(rounds, datasett);
  return ofDatasett.find((round) => round.bolge === bolge) ?? ofDatasett.at(-1) ?? null;
}
