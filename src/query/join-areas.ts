/** The areas with the numbers that a survey's answers give them. */
import type { AreaFacts, AreaRow } from './area-row';
import type { Round } from './round';
import type { SurveyNumber } from './survey-number';

export function joinAreas(
  facts: readonly AreaFacts[],
  numbers: readonly SurveyNumber[],
  round: Round,
): AreaRow[] {
  void [facts, numbers, round];
  return [];
}
