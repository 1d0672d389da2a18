/** How high a frame may be. */

const lowest = 200;
const highest = 4000;

/** The height that a message asks for, pixels within what a frame may have; null when it is no height. */
export function heightWithin(asked: unknown): number | null {
  if (typeof asked !== 'number' || !Number.isFinite(asked)) return null;
  return Math.min(highest, Math.max(lowest, Math.ceil(asked)));
}
