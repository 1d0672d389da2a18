/** The change from one survey round to another: a view's areas as map, table and chart draw them then. */
import type { AreaNiva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import type { Round } from '../query/round';
import type { Area } from './area';
import type { LegendGroup } from './legend';
import type { ColourClass } from './scale/classes';

/**
 * Whether a change is larger than its doubt: `eksakt` when everybody answered both times, `ikke_skillbar` when
 * the interval of the difference holds nought, `ukjent` when no interval is known of one of the two.
 */
export type Visshet = 'eksakt' | 'skillbar' | 'ikke_skillbar' | 'ukjent';

export interface AreaChange {
  readonly omrade: string;
  readonly navn: string;
  readonly niva: AreaNiva;
  /** The area in the earlier and in the later round. */
  readonly fra: Area;
  readonly til: Area;
  /** Later less earlier, percentage points or points; null where the two cannot be held together. */
  readonly endring: number | null;
  /** Null where there is no change to be sure of: made answers bear out nothing. */
  readonly visshet: Visshet | null;
  readonly status: Status;
  readonly classIndex: number | null;
  /** A change is of two numbers, and never of an order. */
  readonly orden: null;
  /** Municipalities that answered both times. */
  readonly begge: number;
}

export interface Change {
  readonly fra: Round;
  readonly til: Round;
  readonly areas: readonly AreaChange[];
  readonly byOmrade: ReadonlyMap<string, AreaChange>;
  readonly norge: AreaChange;
  readonly classes: readonly ColourClass[];
  readonly legend: readonly LegendGroup[];
  /** See the view. */
  readonly plain: ReadonlySet<Status>;
}

/** Key of the legend's line for changes that may be none. */
export const unsureKey = 'ikke_skillbar';

/** It is larger than its doubt. */
export const isDistinct = ({ visshet, endring }: AreaChange): boolean =>
  visshet === 'skillbar' || (visshet === 'eksakt' && endring !== 0);

/** Drawn as a change that may be none. */
export const isUnsure = ({ visshet }: AreaChange): boolean => visshet === 'ikke_skillbar';
