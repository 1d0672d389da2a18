/** How sure an area's colour is: over how many colour classes its interval reaches. */
import type { Indikator } from '../../indicators/catalogue';
import { classIndexOf } from './classes';

export interface CertaintyStep {
  /** Colour classes the interval reaches over; the last step is this many or more. */
  readonly classes: number;
  readonly opacity: number;
}

/** From the surest to the least sure. */
export const certaintySteps: readonly CertaintyStep[] = [
  { classes: 1, opacity: 1 },
  { classes: 2, opacity: 0.7 },
  { classes: 3, opacity: 0.45 },
  { classes: 4, opacity: 0.25 },
];

/** The step of an interval from `low` to `high`, in the indicator's unit. */
export function certaintyOf(indikator: Indikator, low: number, high: number): CertaintyStep {
  const classes = classIndexOf(indikator, high) - classIndexOf(indikator, low) + 1;
  const step = certaintySteps.findLast((candidate) => classes >= candidate.classes);
  if (!step) throw new RangeError(`An interval from ${low} to ${high} ends before it begins`);
  return step;
}
