/** Shapes of the plane as SVG paths. */
import { geoIdentity, geoPath } from 'd3';
import type { Geometry } from 'geojson';

/** The drawing's own unit: kilometres from the plane's corner, y down. */
export const unit = 1000;

export function pathOf(geometry: Geometry): string {
  const flipped = geoIdentity()
    .reflectY(true)
    .scale(1 / unit);
  return geoPath(flipped)(geometry) ?? '';
}
