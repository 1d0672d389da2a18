/** How well a number is known. No number is shown without one of these. */

export const statuses = [
  'publisert',
  'avledet',
  'avgrenset',
  'beregnet',
  'modellert',
  'skjermet',
  'ikke_svart',
  'ingen_samarbeid',
  'ikke_publisert',
] as const;
export type Status = (typeof statuses)[number];

/** The statuses of a value that another survey or another page could still fill in. */
const open: readonly Status[] = ['avgrenset', 'modellert', 'ikke_publisert'];

/** Whether an area's value is not known, though it has one. */
export const isOpen = (status: Status): boolean => open.includes(status);

/** The statuses under which an area has one value that is nobody's guess. */
const settled: readonly Status[] = ['publisert', 'avledet', 'beregnet'];

export const isSettled = (status: Status): boolean => settled.includes(status);
