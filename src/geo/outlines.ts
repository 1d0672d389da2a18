/** The line around an area that stands out: around parts that it does not fill, and the largest in any case. */
import type { MultiPolygon, Polygon } from 'geojson';
import { maxIndex } from 'd3';
import { boundsOf } from './interior';
import { polygonsOf } from './polygons';
import type { Shape } from './scene';

/** A line fills a part that is smaller than this, pixels. */
export const leastOutlined = 14;

export interface OutlinedPart {
  readonly geometry: Polygon;
  /** Width or height, whichever is larger, metres; without end for the area's largest part. */
  readonly size: number;
}

/** The parts of an area, each with its size. */
export function partsOf({ geometry }: Pick<Shape, 'geometry'>): OutlinedPart[] {
  const parts = polygonsOf(geometry).map((coordinates): OutlinedPart => {
    const part: Polygon = { type: 'Polygon', coordinates };
    const [west, south, east, north] = boundsOf(part);
    return { geometry: part, size: Math.max(east - west, north - south) };
  });
  const largest = maxIndex(parts, ({ size }) => size);
  return parts.map((part, index) => (index === largest ? { ...part, size: Infinity } : part));
}

/**
 * What is outlined of an area where a line of a drawing lies around it.
 * @param metresPerPixel of the drawing
 */
export const outlineOf = (
  shape: Pick<Shape, 'geometry'>,
  metresPerPixel: number,
): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: partsOf(shape)
    .filter(({ size }) => size >= leastOutlined * metresPerPixel)
    .map(({ geometry }) => geometry.coordinates),
});
