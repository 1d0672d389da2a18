/** Which level a reader sees who has chosen none. */
import { greatest } from 'd3';
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';
import { isOpen, isSettled } from '../indicators/status';
import type { AreaRow } from '../query/area-row';

/** Share of the areas of a level that have one value that is not modelled. */
function settledShare(rows: readonly AreaRow[], niva: Niva): number {
  const ofLevel = rows.filter((row) => row.niva === niva);
  if (ofLevel.length === 0) return 0;
  return ofLevel.filter((row) => isSettled(row.status)).length / ofLevel.length;
}

/** Every value there is at the level is settled. Who did not answer, has none, or is shielded, has none. */
function complete(rows: readonly AreaRow[], niva: Niva): boolean {
  const ofLevel = rows.filter((row) => row.niva === niva && row.kommuner > 0);
  return ofLevel.some((row) => isSettled(row.status)) && !ofLevel.some((row) => isOpen(row.status));
}

/**
 * The finest level at which every value is printed, derived or computed; where there is none, the level
 * with the largest share of such values, the coarser of two that tie.
 */
export function defaultNiva(rows: readonly AreaRow[]): Niva {
  const finest = nivaer.filter((niva) => complete(rows, niva)).at(-1);
  return finest ?? greatest(nivaer, (niva) => settledShare(rows, niva)) ?? nivaer[0];
}
