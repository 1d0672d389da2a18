/** The lines of a view's legend: its classes, and what has no class. */
import { group } from 'd3';
import type { Orden } from '../indicators/orden';
import { ordener } from '../indicators/orden';
import type { Status } from '../indicators/status';
import type { Area } from './area';
import type { ColourClass } from './scale/classes';
import type { Filled } from './scale/fill';

/** A line of the legend: the areas of one class, or of one status without a class. */
export interface LegendGroup {
  readonly key: string;
  readonly status: Status | null;
  readonly colourClass: ColourClass | null;
  /** The class without a number. */
  readonly orden: Orden | null;
  readonly omrader: readonly string[];
  /** Its areas are in other lines as well: it tells of a pattern over their colours. */
  readonly overlaps: boolean;
}

/** What a line of the legend is made of: areas of a view, or their changes. */
type Classed = Filled & Pick<Area, 'omrade'>;

const codes = (areas: readonly Classed[] | undefined) => (areas ?? []).map(({ omrade }) => omrade);

const none = { status: null, colourClass: null, orden: null, overlaps: false } as const;

/** The lines of the legend: classes from low to high, then what has no class. */
export function legendOf(
  classes: readonly ColourClass[],
  areas: readonly Classed[],
  plain: ReadonlySet<Status>,
): LegendGroup[] {
  const inOrder = group(
    areas.filter(({ orden }) => orden !== null),
    ({ orden }) => orden,
  );
  const measured = areas.filter(({ orden }) => orden === null);
  const classed = measured.filter(({ classIndex }) => classIndex !== null);
  const byClass = group(classed, ({ classIndex }) => classIndex);
  const without = group(
    measured.filter(({ classIndex }) => classIndex === null),
    ({ status }) => status,
  );
  const textured = group(
    classed.filter(({ status }) => !plain.has(status)),
    ({ status }) => status,
  );
  return [
    ...classes.map((colourClass) => ({
      ...none,
      key: `klasse-${colourClass.index}`,
      colourClass,
      omrader: codes(byClass.get(colourClass.index)),
    })),
    ...ordener
      .filter((orden) => inOrder.has(orden))
      .map((orden) => ({
        ...none,
        key: `orden-${orden}`,
        orden,
        omrader: codes(inOrder.get(orden)),
      })),
    ...[...textured].map(([status, ofStatus]) => ({
      ...none,
      key: `tegnet-${status}`,
      status,
      omrader: codes(ofStatus),
      overlaps: true,
    })),
    ...[...without].map(([status, ofStatus]) => ({
      ...none,
      key: status,
      status,
      omrader: codes(ofStatus),
    })),
  ];
}
