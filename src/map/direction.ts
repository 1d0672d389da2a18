/** Which area lies in the direction of an arrow key. */
import { least } from 'd3';
import type { Point } from '../geo/plane';

export type Direction = 'north' | 'south' | 'east' | 'west';

export interface Place {
  readonly omrade: string;
  readonly point: Point;
}

const steps: Readonly<Record<Direction, Point>> = {
  north: [0, 1],
  south: [0, -1],
  east: [1, 0],
  west: [-1, 0],
};

/**
 * How much a step aside costs against a step ahead. At 1.5 every kommune can be reached from any other;
 * at 2 two of them are always passed by.
 */
const sidewaysCost = 1.5;

/** The nearest place within 45° of the direction, or null where there is none. */
export function neighbourTowards(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | null {
  const [dx, dy] = steps[direction];
  const cost = ({ point: [x, y] }: Place) => {
    const [east, north] = [x - from.point[0], y - from.point[1]];
    const ahead = east * dx + north * dy;
    const aside = Math.abs(east * dy - north * dx);
    return ahead > 0 && aside <= ahead ? ahead + sidewaysCost * aside : Infinity;
  };
  const nearest = least(places, cost);
  return nearest && cost(nearest) < Infinity ? nearest : null;
}
