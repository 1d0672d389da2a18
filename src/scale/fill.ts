/** How an area is filled: its colour and its pattern. */
import type { Status } from '../indicators/status';
import type { MapColours } from './palette';
import type { Pattern } from './patterns';
import { patternOf, unsure } from './patterns';

export interface Fill {
  readonly colour: string;
  readonly pattern: Pattern | null;
}

/** The same area where its change may be none: a pattern that it has already goes before. */
export const unsureFill = ({ colour, pattern }: Fill): Fill => ({
  colour,
  pattern: pattern ?? unsure,
});

/**
 * @param classIndex the class of the value, or null where there is no single one
 * @param classColours colours of the classes from low to high
 */
export function fillOf(
  status: Status,
  classIndex: number | null,
  classColours: readonly string[],
  colours: MapColours,
): Fill {
  const plain = status === 'avgrenset' ? colours.range : colours.empty;
  const colour = (classIndex === null ? undefined : classColours[classIndex]) ?? plain;
  return { colour, pattern: patternOf(status) };
}
