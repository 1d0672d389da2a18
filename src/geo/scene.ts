/** The shapes of the map, free of drawing: areas of every level, borders, label points, markers. */
import { group, polygonContains } from 'd3';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type { Boundaries, KommuneGeometry } from '../contract/boundaries';
import type { Niva } from '../indicators/niva';
import { boundsOf, boxArea, interiorPoint } from './interior';
import type { Marking } from './markers';
import { markings } from './markers';
import type { Bounds, Point } from './plane';

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
  /** The line around some kommuner taken together, without their small islands. */
  readonly outlineOf: (kommuner: ReadonlySet<string>) => MultiLineString;
}

/** An island whose box is under this, square metres, is drawn no line around: skerries hide the land. */
const smallPart = 60e6;

const outerOf = ([outer = []]: Polygon['coordinates']): [number, number][] =>
  outer.map(([x = 0, y = 0]) => [x, y]);

function shapeOf(omrade: string, geometry: Polygon | MultiPolygon): Shape {
  const { point, radius } = interiorPoint(geometry);
  return {
    omrade,
    geometry,
    bounds: boundsOf(geometry),
    labelPoint: point,
    labelRadius: radius,
    marking: null,
  };
}

function withMarkings(shapes: readonly Shape[]): Shape[] {
  const given = markings(shapes);
  return shapes.map((shape) => ({ ...shape, marking: given.get(shape) ?? null }));
}

/** The code of the area of each level that a kommune belongs to. */
export const omradeOf: Readonly<Record<Niva, (geometry: KommuneGeometry) => string>> = {
  kommune: ({ id }) => id,
  fylke: ({ id }) => id.slice(0, 2),
  landsdel: ({ properties }) => properties?.landsdel ?? '',
};

/** Lays out the map from boundaries: fylker and landsdeler are merged from the kommuners' own arcs. */
export function buildScene(boundaries: Boundaries): Scene {
  const geometries = boundaries.objects.kommuner.geometries;
  const merged = (niva: Niva) =>
    [...group(geometries, omradeOf[niva])]
      .map(([omrade, members]) => shapeOf(omrade, merge(boundaries, members)))
      .sort((a, b) => a.omrade.localeCompare(b.omrade));
  const borders = (niva: Niva) =>
    mesh(
      boundaries,
      boundaries.objects.kommuner,
      (a, b) => omradeOf[niva](a as KommuneGeometry) !== omradeOf[niva](b as KommuneGeometry),
    );
  const kommuner = withMarkings(merged('kommune'));
  const outlineOf = (members: ReadonlySet<string>): MultiLineString => {
    const inside = geometries.filter(({ id }) => members.has(id));
    const seats = kommuner.filter(({ omrade }) => members.has(omrade));
    return {
      type: 'MultiLineString',
      coordinates: merge(boundaries, inside)
        .coordinates.filter(
          (part) =>
            boxArea(part) > smallPart ||
            seats.some(({ labelPoint: [x, y] }) => polygonContains(outerOf(part), [x, y])),
        )
        .flat(),
    };
  };
  return {
    shapes: { kommune: kommuner, fylke: merged('fylke'), landsdel: merged('landsdel') },
    borders: {
      kommune: borders('kommune'),
      fylke: borders('fylke'),
      landsdel: borders('landsdel'),
    },
    outlineOf,
  };
}
