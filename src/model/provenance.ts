/** Whose answers a number is from. */
import type { NumberRow } from '../query/area-row';
import type { Round } from '../query/round';
import { isMade } from '../query/round';

export interface Provenance {
  /** What is known of it comes from the example survey, and is nobody's answer. */
  readonly modelled: boolean;
  /** The survey round its answers are from; null where it is what the report prints. */
  readonly bolge: number | null;
}

export const provenance = (
  { utledning }: Pick<NumberRow, 'utledning'>,
  round: Round | null,
): Provenance => ({
  modelled: utledning === 'svar' && isMade(round),
  bolge: utledning === 'svar' ? (round?.bolge ?? null) : null,
});
