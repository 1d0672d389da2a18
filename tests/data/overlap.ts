/** How much the municipalities of a topology lie on each other, measured on a grid of points. */
import { polygonContains } from 'd3';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import { polygonsOf } from '../../src/geo/polygons';
import type { KommuneTopology } from '../../src/contract/boundaries';

/** Points along each axis; odd, so that they do not fall on the whole metres of the grid. */
const points = 601;

type Ring = [number, number][];

function containing(polygons: readonly Position[][][], point: [number, number]): boolean {
  return polygons.some(
    ([outer = [], ...holes]) =>
      polygonContains(outer as Ring, point) &&
      !holes.some((hole) => polygonContains(hole as Ring, point)),
  );
}

/** Share of the points on land that lie in more than one municipality. */
export function selfOverlap(topology: KommuneTopology<object>): number {
  const shapes = feature(topology, topology.objects.kommuner).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const polygons = polygonsOf(geometry);
    const xs = polygons.flatMap(([outer = []]) => outer.map(([x = 0]) => x));
    const ys = polygons.flatMap(([outer = []]) => outer.map(([, y = 0]) => y));
    const [west, east] = [Math.min(...xs), Math.max(...xs)];
    const [south, north] = [Math.min(...ys), Math.max(...ys)];
    return [{ polygons, west, east, south, north }];
  });
  const west = Math.min(...shapes.map((shape) => shape.west));
  const east = Math.max(...shapes.map((shape) => shape.east));
  const south = Math.min(...shapes.map((shape) => shape.south));
  const north = Math.max(...shapes.map((shape) => shape.north));
  let [land, doubled] = [0, 0];
  for (let column = 0; column < points; column++) {
    const x = west + ((east - west) * (column + 0.37)) / points;
    const inColumn = shapes.filter((shape) => shape.west <= x && x <= shape.east);
    for (let row = 0; row < points; row++) {
      const y = south + ((north - south) * (row + 0.61)) / points;
      const hits = inColumn.filter(
        (shape) =>
          shape.south <= y && y <= shape.north && containing(shape.polygons, [x, y]),
      ).length;
      if (hits > 0) land += 1;
      if (hits > 1) doubled += 1;
    }
  }
  return doubled / land;
}
