/** How well a number is known. No number is shown without one of these. */

export const statuses = [
  'publisert',
  'avledet',
  'avgrenset',
  'anslag',
  'beregnet',
  'modellert',
  'skjermet',
  'ikke_svart',
  'ingen_samarbeid',
  'ikke_publisert',
] as const;
export type Status = (typeof statuses)[number];

/** Those of them that are seen, each once, in their own order. */
export function statusesAmong(seen: Iterable<unknown>): Status[] {
  const found = new Set(seen);
  return statuses.filter((status) => found.has(status));
}

/** The statuses under which an area has one value that is nobody's guess. */
const settled: readonly Status[] = ['publisert', 'avledet', 'beregnet'];

export const isSettled = (status: Status): boolean => settled.includes(status);
