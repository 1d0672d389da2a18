/** Values to colour classes. A class knows its bounds; map, legend, card and table read the same. */
import { bisectRight } from 'd3';
import type { Indikator } from '../indicators/catalogue';

export interface ColourClass {
  readonly index: number;
  /** Lowest and highest printed value; null is an open end. */
  readonly low: number | null;
  readonly high: number | null;
}

/** `value` as it is printed: rounded to the indicator's last digit, halves up. */
export function roundToStep({ step }: Pick<Indikator, 'step'>, value: number): number {
  const digits = Math.max(0, Math.ceil(-Math.log10(step)));
  return Number((Math.round(Number((value / step).toFixed(6))) * step).toFixed(digits));
}

/** The colour classes of an indicator, from low to high. */
export function classesOf(indikator: Indikator): ColourClass[] {
  const { breaks, step } = indikator;
  const below = (value: number) => roundToStep(indikator, value - step);
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
export const classIndexOf = (indikator: Indikator, value: number): number =>
  bisectRight(indikator.breaks, roundToStep(indikator, value));

/** Index of the class that holds all of a range, or null when it spans several. */
export function classIndexOfRange(indikator: Indikator, low: number, high: number): number | null {
  const index = classIndexOf(indikator, low);
  return index === classIndexOf(indikator, high) ? index : null;
}
