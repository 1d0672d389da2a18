/** Filters as bits: one for each value, so that a statement compares a choice with a row in one step. */
import type { FilterId } from './filters';
import { filters } from './filters';

/** A bit for each value that is chosen, in the filter's own order; 0 lets everything pass. */
export function maskOf(id: FilterId, chosen: readonly string[]): number {
  const values: readonly string[] = filters[id].values;
  return chosen.reduce((mask, value) => mask + 2 ** values.indexOf(value), 0);
}

/** SQL: a bit for each of the filter's values that a row of `samarbeid`, or of `svar`, is of. */
export const bitsOf = (id: FilterId): string =>
  `cast(${filters[id].values
    .map((value, index) => `cast(${filters[id].holds(value)} as integer) * ${2 ** index}`)
    .join(' + ')} as smallint)`;
