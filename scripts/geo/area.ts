/** Areas of municipalities in a topology, in the square of its unit. */
import { polygonArea } from 'd3';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { polygonsOf } from '../../src/geo/polygons';
import { feature } from 'topojson-client';
import type { KommuneTopology } from '../../src/contract/boundaries';

const ringArea = (ring: Position[]) => Math.abs(polygonArea(ring as [number, number][]));

/** Area of a polygon with its holes taken out. */
export function areaOf(geometry: Polygon | MultiPolygon): number {
  return polygonsOf(geometry)
    .map(([outer = [], ...holes]) =>
      holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer)),
    )
    .reduce((sum, area) => sum + area, 0);
}

/** Area by kommunenummer; 0 for a municipality that has lost its shape. */
export function kommuneAreas(topology: KommuneTopology<object>): Map<string, number> {
  return new Map(
    feature(topology, topology.objects.kommuner).features.map(({ id, geometry }) => [
      String(id),
      geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? areaOf(geometry) : 0,
    ]),
  );
}
