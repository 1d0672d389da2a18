/** Where a number lies on the legend's strip of classes, each of which is as wide as the others. */
import { classIndexOf } from './scale/classes';
import type { View } from './view';

/** A number on the strip: where it lies, 0–1 of the width, and what it is. */
export interface LegendMark {
  readonly at: number;
  readonly label: string;
}

/** @returns 0–1 of the strip's width; null where none of the classes shown holds the value */
export function placeOnStrip(
  { indikator, classes }: Pick<View, 'indikator' | 'classes'>,
  value: number,
): number | null {
  const index = classIndexOf(indikator, value);
  const at = classes.findIndex((colourClass) => colourClass.index === index);
  if (at === -1) return null;
  const [least, most] = indikator.domain;
  const begins = indikator.breaks[index - 1] ?? least;
  const ends = indikator.breaks[index] ?? most;
  const within = Math.min(1, Math.max(0, (value - begins) / (ends - begins)));
  return (at + within) / classes.length;
}
