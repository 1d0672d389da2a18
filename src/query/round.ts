/** The survey rounds in the data, and which one a view is about. */
import type { SurveyDatasett } from '../contract/datasett';
import type { Status } from '../indicators/status';

/** The year of the survey that the report is about. */
export const reportYear = 2024;

export interface Round {
  readonly bolge: number;
  /** Real answers, or those of the example survey, which are nobody's. */
  readonly datasett: SurveyDatasett;
}

type Origin = Pick<Round, 'datasett'>;

/** Its answers are those of the example survey, and nobody's. */
export const isMade = (round: Origin | null): boolean => round?.datasett === 'eksempel';

/** Its answers are the municipalities' own. */
export const isReal = (round: Origin | null): boolean => round?.datasett === 'undersokelsen';

/** Status of a number that is computed from the round's answers. */
export const statusOfAnswers = (round: Origin): Extract<Status, 'modellert' | 'beregnet'> =>
  isMade(round) ? 'modellert' : 'beregnet';

/** The round that `round` is held against; null when the data has none of that year beside it. */
export const otherRound = (
  rounds: readonly Round[],
  round: Round | null,
  mot: number | null,
): Round | null => rounds.find(({ bolge }) => bolge === mot && bolge !== round?.bolge) ?? null;

/** The round of that year, else the newest; null when the data holds only what the report prints. */
export function roundOf(rounds: readonly Round[], bolge: number | null): Round | null {
  return rounds.find((round) => round.bolge === bolge) ?? rounds.at(-1) ?? null;
}
