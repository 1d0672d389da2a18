/** A point inside each municipality, from the boundaries before they are simplified. */
import { merge } from 'topojson-client';
import type { KommuneTopology } from '../../src/contract/boundaries';
import { interiorPoint } from '../../src/geo/interior';
import type { Point } from '../../src/geo/plane';

export const sourceFile = 'data/grenser/kommuner-2024-utm33.topojson';

/** By kommunenummer, in metres of EPSG:25833. */
export function kommunePoints(topology: KommuneTopology<object>): Map<string, Point> {
  return new Map(
    topology.objects.kommuner.geometries.map((geometry) => [
      geometry.id,
      interiorPoint(merge(topology, [geometry])).point,
    ]),
  );
}
