/** The inset of the Oslofjord: what it holds, and where the map has room for it. */
import type { Position } from 'geojson';
import type { Bounds } from './plane';
import { overlap } from './plane';
import type { Scene, Shape } from './scene';

/** The land around the Oslofjord, where the municipalities are small and close. */
export const oslofjord: Bounds = [205_000, 6_545_000, 320_000, 6_680_000];

/** What it is to the map, metres to a pixel: less would be no help. */
const leastEnlargement = 1.6;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Its picture, pixels, on a map of this width; there is a button under it. */
export function insetSize(mapWidth: number): Size {
  const width = Math.round(Math.min(200, Math.max(124, 0.3 * mapWidth)));
  const [west, south, east, north] = oslofjord;
  return { width, height: Math.round((width * (north - south)) / (east - west)) };
}

/** Pixels from the map's right edge, beside its buttons, and from the lower; and the height of the button. */
export const insetPlace = { right: 60, bottom: 28, button: 28 } as const;

/**
 * Whether the map's lower right corner has room: the inset shows more than the map does, and covers no
 * land.
 * @param sight the part of the plane that the map shows
 * @param map the map's size, pixels
 */
export function hasRoomForInset(shapes: readonly Shape[], sight: Bounds, map: Size): boolean {
  if (map.width === 0) return false;
  const scale = (sight[2] - sight[0]) / map.width;
  const inset = insetSize(map.width);
  if (scale < (leastEnlargement * (oslofjord[2] - oslofjord[0])) / inset.width) return false;
  const { right, bottom, button } = insetPlace;
  const under: Bounds = [
    sight[2] - (right + inset.width) * scale,
    sight[1],
    sight[2],
    sight[1] + (bottom + button + inset.height) * scale,
  ];
  return !shapes.some(({ bounds }) => overlap(bounds, under));
}

const boundsOfLine = (line: readonly Position[]): Bounds => {
  const [xs, ys] = [line.map(([x = 0]) => x), line.map(([, y = 0]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
};

/** The part of a scene that reaches into the bounds. */
export function cropScene({ shapes, borders, outlineOf }: Scene, within: Bounds): Scene {
  const inside = (all: readonly Shape[]) => all.filter(({ bounds }) => overlap(bounds, within));
  const lines = (all: Scene['borders']['fylke']) => ({
    ...all,
    coordinates: all.coordinates.filter((line) => overlap(boundsOfLine(line), within)),
  });
  return {
    shapes: {
      kommune: inside(shapes.kommune),
      fylke: inside(shapes.fylke),
      landsdel: inside(shapes.landsdel),
    },
    borders: {
      kommune: lines(borders.kommune),
      fylke: lines(borders.fylke),
      landsdel: lines(borders.landsdel),
    },
    outlineOf,
  };
}

export interface InsetName {
  readonly navn: string;
  /** The middle of the name, pixels from the picture's corner. */
  readonly x: number;
  readonly y: number;
}

/** The width of a letter of a name with its halo, in the widest of the fonts, and the height of a line, pixels. */
const letter = 7.4;
const line = 14;

/**
 * The names of the areas whose label point is in the picture, moved sideways to stand whole in it, save
 * those that hit another; roomier areas go first.
 * @param bounds the part of the plane that the picture shows
 */
export function insetNames(
  shapes: readonly Shape[],
  named: readonly { readonly omrade: string; readonly navn: string }[],
  { width, height }: Size,
  [west, south, east, north]: Bounds = oslofjord,
): InsetName[] {
  const navnOf = new Map(named.map(({ omrade, navn }) => [omrade, navn]));
  const placed: (InsetName & { readonly box: Bounds })[] = [];
  for (const shape of shapes.toSorted((a, b) => b.labelRadius - a.labelRadius)) {
    const navn = navnOf.get(shape.omrade) ?? '';
    const pointX = ((shape.labelPoint[0] - west) / (east - west)) * width;
    const y = ((north - shape.labelPoint[1]) / (north - south)) * height;
    const half = (navn.length * letter) / 2;
    const x = Math.min(width - half, Math.max(half, pointX));
    const box: Bounds = [x - half, y - line / 2, x + half, y + line / 2];
    const seen = pointX >= 0 && pointX <= width && box[1] >= 0 && box[3] <= height;
    if (seen && !placed.some((other) => overlap(other.box, box))) placed.push({ navn, x, y, box });
  }
  return placed.map(({ navn, x, y }) => ({ navn, x, y }));
}
