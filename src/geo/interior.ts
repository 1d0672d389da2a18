/** The extent of an area, and the point in it that stands for it. */
import { greatest } from 'd3';
import type { MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import type { Bounds, Point } from './plane';
import { polygonsOf } from './polygons';

/** How exact an interior point is, metres. */
const precision = 200;

export function boundsOf(geometry: Polygon | MultiPolygon): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygonsOf(geometry).flatMap(([outer = []]) => outer)) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

/** Square metres of the box around a part. */
export const boxArea = (rings: readonly (readonly (readonly number[])[])[]): number => {
  const [west, south, east, north] = boundsOf({
    type: 'Polygon',
    coordinates: rings as Polygon['coordinates'],
  });
  return (east - west) * (north - south);
};

/** The point of the largest part that is as far from its edges as can be, and how far; metres. */
export function interiorPoint(geometry: Polygon | MultiPolygon): {
  readonly point: Point;
  readonly radius: number;
} {
  const largest = greatest(polygonsOf(geometry), boxArea) ?? [];
  const point = polylabel(largest, precision);
  return { point: [point[0], point[1]], radius: point.distance };
}
