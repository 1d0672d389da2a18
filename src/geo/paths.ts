/** Geometry of the plane as paths of an SVG: kilometres east, and south of the plane's nought. */
import { geoIdentity, geoPath } from 'd3';
import type { Geometry } from 'geojson';
import type { Bounds } from './plane';

/** Metres to a unit of the drawing. */
export const pathUnit = 1000;

/**
 * The `d` of a geometry.
 * @param digits decimals of a kilometre
 */
export function pathOf(geometry: Geometry, digits = 3): string {
  const flipped = geoIdentity()
    .reflectY(true)
    .scale(1 / pathUnit);
  return geoPath(flipped).digits(digits)(geometry) ?? '';
}

/** The part of the plane as a box of the drawing: x, y, width, height. */
export const pathBox = ([west, south, east, north]: Bounds): [number, number, number, number] => [
  west / pathUnit,
  -north / pathUnit,
  (east - west) / pathUnit,
  (north - south) / pathUnit,
];
