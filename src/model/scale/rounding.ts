/** How numbers are rounded: one way for classes, words, files and comparisons. */

interface Rounded {
  /** One of the last printed digit: 1, 0.1. */
  readonly step: number;
}

/** A number is told from another at six decimals: 0.1 + 0.2 is 0.3, and ±1.7e-16 is 0. */
export const withoutNoise = (value: number): number => Number(value.toFixed(6)) + 0;

/** `value` with all its digits, but what is nought but for noise is nought: none is written as 1e-7. */
export const snapToZero = (value: number): number => (Math.abs(value) < 1e-6 ? 0 : value);

const toStep = ({ step }: Rounded, round: (steps: number) => number, value: number): number =>
  withoutNoise(round(withoutNoise(value / step)) * step);

/** `value` as it is printed: rounded to the last digit, halves up. */
export const roundToStep = (scale: Rounded, value: number): number =>
  toStep(scale, Math.round, value);

/** The printed numbers next to the ends, so that both are within. */
export const roundOutwards = (
  scale: Rounded,
  { low, high }: { readonly low: number; readonly high: number },
): { low: number; high: number } => ({
  low: toStep(scale, Math.floor, low),
  high: toStep(scale, Math.ceil, high),
});
