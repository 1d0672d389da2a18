/** The shapes of the map, free of drawing: areas of every level, borders, label points, markers. */
import { greatest, group } from 'd3';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import polylabel from 'polylabel';
import { merge, mesh } from 'topojson-client';
import type { Boundaries, KommuneGeometry } from '../contract/boundaries';
import type { Niva } from '../indicators/niva';
import type { Marking } from './markers';
import { markings } from './markers';
import type { Bounds, Point } from './plane';
import { polygonsOf } from './polygons';

export interface Shape {
  readonly omrade: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly bounds: Bounds;
  /** Inside the largest part, as far from its edges as can be. */
  readonly labelPoint: Point;
  /** Distance from the label point to the nearest edge, metres. */
  readonly labelRadius: number;
  /** When it is so small on screen that a marker stands for it; a kommune only. */
  readonly marking: Marking | null;
}

export interface Scene {
  readonly shapes: Readonly<Record<Niva, readonly Shape[]>>;
  /** The lines between the areas of a level, without the coast. */
  readonly borders: Readonly<Record<Niva, MultiLineString>>;
}

/** How exact a label point is, metres. */
const labelPrecision = 200;

function boundsOf(geometry: Polygon | MultiPolygon): Bounds {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x = 0, y = 0] of polygonsOf(geometry).flatMap(([outer = []]) => outer)) {
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.min(bounds[1], y);
    bounds[2] = Math.max(bounds[2], x);
    bounds[3] = Math.max(bounds[3], y);
  }
  return bounds;
}

const boxArea = (rings: readonly (readonly (readonly number[])[])[]): number => {
  const [west, south, east, north] = boundsOf({
    type: 'Polygon',
    coordinates: rings as Polygon['coordinates'],
  });
  return (east - west) * (north - south);
};

function shapeOf(omrade: string, geometry: Polygon | MultiPolygon): Shape {
  const largest = greatest(polygonsOf(geometry), boxArea) ?? [];
  const point = polylabel(largest, labelPrecision);
  return {
    omrade,
    geometry,
    bounds: boundsOf(geometry),
    labelPoint: [point[0], point[1]],
    labelRadius: point.distance,
    marking: null,
  };
}

function withMarkings(shapes: readonly Shape[]): Shape[] {
  const given = markings(shapes);
  return shapes.map((shape) => ({ ...shape, marking: given.get(shape) ?? null }));
}

/** Lays out the map from boundaries: fylker and landsdeler are merged from the kommuners' own arcs. */
export function buildScene(boundaries: Boundaries): Scene {
  const geometries = boundaries.objects.kommuner.geometries;
  const codeOf: Readonly<Record<Niva, (geometry: KommuneGeometry) => string>> = {
    kommune: ({ id }) => id,
    fylke: ({ id }) => id.slice(0, 2),
    landsdel: ({ properties }) => properties?.landsdel ?? '',
  };
  const merged = (niva: Niva) =>
    [...group(geometries, codeOf[niva])]
      .map(([omrade, members]) => shapeOf(omrade, merge(boundaries, members)))
      .sort((a, b) => a.omrade.localeCompare(b.omrade));
  const borders = (niva: Niva) =>
    mesh(
      boundaries,
      boundaries.objects.kommuner,
      (a, b) => codeOf[niva](a as KommuneGeometry) !== codeOf[niva](b as KommuneGeometry),
    );
  return {
    shapes: {
      kommune: withMarkings(merged('kommune')),
      fylke: merged('fylke'),
      landsdel: merged('landsdel'),
    },
    borders: {
      kommune: borders('kommune'),
      fylke: borders('fylke'),
      landsdel: borders('landsdel'),
    },
  };
}
