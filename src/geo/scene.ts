/** The shapes of the map, free of drawing: areas of every level, borders, label points, markers. */
import { group } from 'd3';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Boundaries, KommuneGeometry } from '../contract/boundaries';
import type { Niva } from '../indicators/niva';
import { boundsOf, interiorPoint } from './interior';
import type { Bounds, Point } from './plane';

export interface Shape {
  readonly omrade: string;
  readonly geometry: Polygon | MultiPolygon;
  readonly bounds: Bounds;
  /** Inside the largest part, as far from its edges as can be. */
  readonly labelPoint: Point;
  /** Distance from the label point to the nearest edge, metres. */
  readonly labelRadius: number;
  /** So small that it gets a marker at country level. */
  readonly small: boolean;
}

export interface Scene {
  readonly shapes: Readonly<Record<Niva, readonly Shape[]>>;
  /** The lines between the areas of a level, without the coast. */
  readonly borders: Readonly<Record<Niva, MultiLineString>>;
}

/**
 * A kommune whose inscribed circle is under this, metres, is smaller than 3 pixels when the country is
 * 800 pixels high.
 */
const smallRadius = 2_300;

function shapeOf(niva: Niva, omrade: string, geometry: Polygon | MultiPolygon): Shape {
  const { point, radius } = interiorPoint(geometry);
  return {
    omrade,
    geometry,
    bounds: boundsOf(geometry),
    labelPoint: point,
    labelRadius: radius,
    small: niva === 'kommune' && radius < smallRadius,
  };
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
      .map(([omrade, members]) => shapeOf(niva, omrade, merge(boundaries, members)))
      .sort((a, b) => a.omrade.localeCompare(b.omrade));
  const borders = (niva: Niva) =>
    mesh(
      boundaries,
      boundaries.objects.kommuner,
      (a, b) => codeOf[niva](a as KommuneGeometry) !== codeOf[niva](b as KommuneGeometry),
    );
  return {
    shapes: { kommune: merged('kommune'), fylke: merged('fylke'), landsdel: merged('landsdel') },
    borders: {
      kommune: borders('kommune'),
      fylke: borders('fylke'),
      landsdel: borders('landsdel'),
    },
  };
}
