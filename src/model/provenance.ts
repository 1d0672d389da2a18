/** Which data set a number is of. */
import type { Datasett } from '../contract/datasett';
import type { Round } from '../query/round';

export interface Provenance {
  readonly datasett: Datasett;
  /** The survey round its answers are from; null where it is what the report says. */
  readonly bolge: number | null;
}

/** @param round the round that a view is of; null in `rapporten` */
export const provenance = (round: Round | null): Provenance => ({
  datasett: round?.datasett ?? 'rapporten',
  bolge: round?.bolge ?? null,
});
