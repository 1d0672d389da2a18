/** Where a number is too thin or too low to pass unremarked: the limits, and what is under them. */
import type { Measure } from './catalogue';

/** Fewer than this are few, of what a number's denominator counts. */
export const fewest: Readonly<Record<Measure['base'], number>> = { kommuner: 5, samarbeid: 10 };

/** @param n the number's denominator; null where it is not known, which is not called few */
export const isFew = (base: Measure['base'], n: number | null): boolean =>
  n !== null && n < fewest[base];

/** A mean effect below the middle of the scale from 1 to 5 is low. */
export const lowEffekt = 3;
