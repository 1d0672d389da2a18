/** The parts of an area. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Each part as its rings: the outer one, then the holes. */
export const polygonsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
