/** The scene's shapes as GeoJSON in MapLibre's degrees. */
import type { Feature, FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import { leastOutlined, partsOf } from '../../geo/outlines';
import type { Niva } from '../../indicators/niva';
import { toDegrees } from '../../geo/plane';
import type { PaintedArea } from '../../model/drawing';
import type { Scene, Shape } from '../../geo/scene';

/** Metres to a pixel at zoom 0, where 512 pixels are the square's 1 800 km. */
export const metresPerPixel = 1_800_000 / 512;

/** The zoom at which a kilometre is this many pixels. */
export const zoomAt = (scale: number): number => Math.log2((scale * metresPerPixel) / 1000);

const position = ([x = 0, y = 0]: Position): Position => toDegrees([x, y]);

type Coordinates = Position | Coordinates[];

const isPosition = (coordinates: Coordinates): coordinates is Position =>
  typeof coordinates[0] === 'number';

const convert = (coordinates: Coordinates): Coordinates =>
  isPosition(coordinates) ? position(coordinates) : coordinates.map(convert);

function inDegrees<T extends Exclude<Geometry, { type: 'GeometryCollection' }>>(geometry: T): T {
  return { ...geometry, coordinates: convert(geometry.coordinates) };
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const point = (coordinates: Shape['labelPoint'], properties: Record<string, unknown>): Feature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: toDegrees(coordinates) },
  properties,
});

export const areasOf = (scene: Scene, niva: Niva): FeatureCollection =>
  collection(
    scene.shapes[niva].map(({ omrade, geometry }) => ({
      type: 'Feature',
      geometry: inDegrees(geometry),
      properties: { omrade },
    })),
  );

export interface Outlined {
  readonly omrade: string;
  readonly niva: Niva;
  /** Else it is only pointed at. */
  readonly chosen: boolean;
}

export const outlinesOf = (scene: Scene, lines: readonly Outlined[]): FeatureCollection =>
  collection(
    lines.flatMap(({ omrade, niva, chosen }) => {
      const shape = scene.shapes[niva].find(({ omrade: code }) => code === omrade);
      if (!shape) return [];
      return partsOf(shape).map(({ geometry, size }): Feature => ({
        type: 'Feature',
        geometry: inDegrees(geometry),
        properties: { chosen, zoom: Math.max(-9, zoomAt((1000 * leastOutlined) / size)) },
      }));
    }),
  );

export const markersOf = (shapes: readonly Shape[]): FeatureCollection =>
  collection(shapes.map(({ omrade, labelPoint }) => point(labelPoint, { omrade })));

export const bordersOf = (scene: Scene, niva: Niva): FeatureCollection =>
  collection([{ type: 'Feature', geometry: inDegrees(scene.borders[niva]), properties: {} }]);

export const linesOf = (lines: MultiLineString | null): FeatureCollection =>
  collection(lines ? [{ type: 'Feature', geometry: inDegrees(lines), properties: {} }] : []);

/** About half the width of a letter of the labels, pixels. */
const halfLetter = 3.2;
/** From this zoom on a name may stand wherever it hits no other. */
const anyName = 5;

/** The zoom from which a name fits in its kommune; fylker and landsdeler have room from the start. */
function nameZoom(niva: Niva, navn: string, shape: Shape): number {
  if (niva !== 'kommune') return -2;
  const zoom = Math.log2((navn.length * halfLetter * metresPerPixel) / shape.labelRadius);
  return Math.min(anyName, zoom);
}

export function namesOf(
  scene: Scene,
  niva: Niva,
  areas: readonly PaintedArea[],
): FeatureCollection {
  const names = new Map(areas.map(({ omrade, navn }) => [omrade, navn]));
  return collection(
    scene.shapes[niva].flatMap((shape) => {
      const navn = names.get(shape.omrade);
      if (navn === undefined) return [];
      return [
        point(shape.labelPoint, {
          navn,
          zoom: nameZoom(niva, navn, shape),
          rank: -shape.labelRadius,
        }),
      ];
    }),
  );
}
