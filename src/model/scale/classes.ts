/** Values to colour classes. A class knows its bounds; map, legend, card and table read the same. */
import { bisectRight } from 'd3';
import type { Indikator } from '../../indicators/catalogue';
import { roundToStep } from './rounding';

export interface ColourClass {
  readonly index: number;
  /** Lowest and highest printed value; null is an open end. */
  readonly low: number | null;
  readonly high: number | null;
}

/** Where classes begin, and the last printed digit of what is classed. */
export type Steps = Pick<Indikator, 'step' | 'breaks'>;

/** The colour classes of an indicator or of its change, from low to high. */
export function classesOf(steps: Steps): ColourClass[] {
  const { breaks, step } = steps;
  const below = (value: number) => roundToStep(steps, value - step);
  return Array.from({ length: breaks.length + 1 }, (_, index) => {
    const next = breaks[index];
    return {
      index,
      low: breaks[index - 1] ?? null,
      high: next === undefined ? null : below(next),
    };
  });
}

/** Index of the class that holds `value` as it is printed. */
export const classIndexOf = (steps: Steps, value: number): number =>
  bisectRight(steps.breaks, roundToStep(steps, value));

/** Index of the class that holds all of a range, or null when it spans several. */
export function classIndexOfRange(indikator: Indikator, low: number, high: number): number | null {
  const index = classIndexOf(indikator, low);
  return index === classIndexOf(indikator, high) ? index : null;
}
