/** The lowest and the highest areas of a view, ties kept together: said only where the numbers bear it. */
import { extent } from 'd3';
import { isSettled } from '../indicators/status';
import { roundToStep } from './scale/rounding';
import { differs } from './telling-apart';
import type { Area } from './area';
import type { View } from './view';

export interface Spread {
  readonly low: readonly Area[];
  readonly high: readonly Area[];
}

/** One value of the area's own that is nobody's guess. */
const isComparable = ({ verdi, status, orden }: Area) =>
  verdi !== null && orden === null && isSettled(status);

/**
 * Null where some area has no such value, where all have the same as it is shown, or where the lowest
 * cannot be told from the highest by the interval of their difference.
 */
export function spreadOf({ areas, indikator }: Pick<View, 'areas' | 'indikator'>): Spread | null {
  const asked = areas.filter(({ kommuner }) => kommuner > 0);
  if (asked.length < 2 || !asked.every(isComparable)) return null;
  const shown = ({ verdi, utledning }: Area) =>
    verdi === null || utledning === 'snitt' ? (verdi ?? undefined) : roundToStep(indikator, verdi);
  const [low, high] = extent(asked, shown);
  if (low === undefined || low === high) return null;
  const spread = {
    low: asked.filter((area) => shown(area) === low),
    high: asked.filter((area) => shown(area) === high),
  };
  const areApart = spread.low.every((lowest) =>
    spread.high.every((highest) => differs(indikator, lowest, highest)),
  );
  return areApart ? spread : null;
}
