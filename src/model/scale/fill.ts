/** How an area is filled: its colour and its pattern. */
import type { Orden } from '../../indicators/orden';
import type { Status } from '../../indicators/status';
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

/** What an area's fill follows from. */
export interface Filled {
  readonly status: Status;
  /** The class of the value, or null where there is no single one. */
  readonly classIndex: number | null;
  /** The class without a number that it is of instead. */
  readonly orden: Orden | null;
}

/** What a view draws its areas with. */
export interface Colouring {
  /** Of the classes from low to high. */
  readonly classes: readonly string[];
  readonly ordener: Readonly<Record<Orden, string>>;
  readonly map: MapColours;
  /** The statuses that have no texture here. */
  readonly plain: ReadonlySet<Status>;
}

/** What an area without a class is filled with, by its status. */
function withoutClass(status: Status, { range, none, empty }: MapColours): string {
  if (status === 'ingen_samarbeid') return none;
  return status === 'avgrenset' || status === 'anslag' ? range : empty;
}

/** A class without a number has a hue of its own, and no texture. */
export function fillOf(area: Filled, { classes, ordener, map, plain }: Colouring): Fill {
  const { status, classIndex, orden } = area;
  if (orden !== null) return { colour: ordener[orden], pattern: null };
  const classColour = classIndex === null ? undefined : classes[classIndex];
  const colour = classColour ?? withoutClass(status, map);
  return { colour, pattern: plain.has(status) ? null : patternOf(status) };
}
