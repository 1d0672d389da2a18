/** Rows of two engines, to be compared. */

/** Numbers to twelve digits: the two add up in different orders. */
export const rounded = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ]),
  );
