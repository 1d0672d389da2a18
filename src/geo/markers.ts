/** Which small areas get a marker at which scale, so that each can be seen and no two lie on each other. */
import type { Point } from './plane';

/** The scales at which an area has a marker, metres to a pixel: from `nearest` on, and below `farthest`. */
export interface Marking {
  readonly nearest: number;
  readonly farthest: number;
}

interface Marked {
  readonly labelPoint: Point;
  readonly labelRadius: number;
}

/** A shape is seen when a circle of this radius fits into it, pixels. */
export const seenRadius = 1.25;

/** Two markers nearer to each other than this lie on each other, pixels: their width with its line. */
export const markerGap = 9;

/**
 * A marker is asked for at every scale at which the shape is too small to be seen. The smallest shape
 * goes first; where a marker would lie on one that is there already, it waits until the two are apart.
 * @returns the scales by area, of those that have a marker at any
 */
export function markings<Shape extends Marked>(shapes: readonly Shape[]): Map<Shape, Marking> {
  const given = new Map<Shape, Marking>();
  for (const shape of [...shapes].sort((a, b) => a.labelRadius - b.labelRadius)) {
    const [x, y] = shape.labelPoint;
    // The other one, being smaller, has its own marker at all coarser scales up to its farthest.
    const farthest = [...given].reduce((limit, [other, marking]) => {
      const apart = Math.hypot(other.labelPoint[0] - x, other.labelPoint[1] - y) / markerGap;
      return apart < marking.farthest ? Math.min(limit, apart) : limit;
    }, Infinity);
    const nearest = shape.labelRadius / seenRadius;
    if (nearest < farthest) given.set(shape, { nearest, farthest });
  }
  return given;
}

export const hasMarker = (marking: Marking | null, metresPerPixel: number): boolean =>
  marking !== null && metresPerPixel > marking.nearest && metresPerPixel < marking.farthest;
