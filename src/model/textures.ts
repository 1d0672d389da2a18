/** Which areas of a view have a texture: it marks the exception, never the rule. */
import { greatest, rollups } from 'd3';
import type { Status } from '../indicators/status';
import { isSettled } from '../indicators/status';
import type { Filled } from './scale/fill';

/** Statuses that are alike to who looks at a map: one value, and nobody's guess. */
const kindOf = (status: Status): string => (isSettled(status) ? 'kjent' : status);

/**
 * The statuses that are drawn plain: those of the most areas, where they are textured at all. Classes
 * without a number are told apart by their hue.
 */
export function plainStatuses(areas: readonly Filled[]): ReadonlySet<Status> {
  const told = areas.filter(({ orden }) => orden === null);
  const counts = rollups(
    told,
    (alike) => alike.length,
    ({ status }) => kindOf(status),
  );
  const [rule] = greatest(counts, ([, count]) => count) ?? [];
  return new Set(told.map(({ status }) => status).filter((status) => kindOf(status) === rule));
}

/** The one status of all areas that have a colour; null where they differ. */
export function soleStatus(areas: readonly Filled[]): Status | null {
  const coloured = areas.filter(({ classIndex, orden }) => classIndex !== null || orden !== null);
  const [first, ...others] = new Set(coloured.map(({ status }) => status));
  return first !== undefined && others.length === 0 ? first : null;
}
