/** Rows of two engines, to be compared. */
import type { AreaRow } from '../../src/query/area-row';

/** Numbers to twelve digits: the two add up in different orders. */
export const rounded = (row: AreaRow) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'number' ? Number(value.toPrecision(12)) : (value as string | null),
    ]),
  );
