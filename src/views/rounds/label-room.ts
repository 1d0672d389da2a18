/** Moves labels that would lie over each other as little apart as need be. */

/**
 * Where labels go that want to stand at `wanted`, in the same order as given: at least `gap` apart, and
 * within `range` as far as there is room.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const placed: number[] = [];
  for (const { at } of order) {
    placed.push(Math.max(at, (placed.at(-1) ?? least - gap) + gap));
  }
  let limit = most;
  for (let index = placed.length - 1; index >= 0; index--) {
    placed[index] = Math.min(placed[index] ?? limit, limit);
    limit = (placed[index] ?? limit) - gap;
  }
  const at = new Map(order.map(({ index }, rank) => [index, placed[rank] ?? 0]));
  return wanted.map((position, index) => at.get(index) ?? position);
}
