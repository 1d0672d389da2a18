/** The classes of a response rate, in per cent: the report's own, in fifths. */
import { bisectRight } from 'd3';
import { roundToStep } from './rounding';

export const responseBreaks = [20, 40, 60, 80] as const;

/** Lowest and highest printed rate of the class that holds `percent`, 0–100. */
export function responseClass(percent: number): readonly [low: number, high: number] {
  const index = bisectRight(responseBreaks, roundToStep({ step: 1 }, percent));
  const next = responseBreaks[index];
  return [responseBreaks[index - 1] ?? 0, next === undefined ? 100 : next - 1];
}
