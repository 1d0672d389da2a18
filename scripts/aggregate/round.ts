/** A survey round on its way into the data set. */
import type { SurveyDatasett } from '../../src/contract/datasett';
import type { Survey } from '../survey/answer';

export interface SurveyRound {
  /** The survey's year. */
  readonly bolge: number;
  readonly datasett: SurveyDatasett;
  /** Fewest assessed cooperations for a municipality to have rows of its own. */
  readonly minN: number;
  readonly survey: Survey;
  /** The survey file's name, without its folder. */
  readonly file: string;
}

/** Which rounds a build is to hold. */
export type SurveyPlan =
  | { readonly kind: 'uten' }
  | { readonly kind: 'runde'; readonly round: SurveyRound; readonly beside: boolean }
  | { readonly kind: 'behold' };
