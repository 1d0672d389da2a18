/** The plane of the map: EPSG:25833, metres east and north, and MapLibre's square that it fits in. */

export type Point = readonly [x: number, y: number];

/** West, south, east, north. */
export type Bounds = readonly [number, number, number, number];

/** How a map looks at the plane. */
export interface Sight {
  /** The part that is seen. */
  readonly bounds: Bounds;
  /** What it was fitted to, with the pixels at its bottom that were covered; null once it was moved. */
  readonly fitted: { readonly bounds: Bounds; readonly covered: number } | null;
}

/** Whether two sights are the same, to a metre. */
export const sameSight = (a: Sight, b: Sight): boolean =>
  a.bounds.every((edge, index) => Math.abs(edge - (b.bounds[index] ?? NaN)) < 1);

/** The middle of mainland Norway in EPSG:25833, metres. */
const centre: Point = [519_500, 7_194_400];

/** Norway's mainland with its islands. */
export const country: Bounds = [-76_186, 6_448_884, 1_115_097, 7_939_978];

/**
 * Metres to a "degree" of MapLibre's built-in `identity` projection, whose square runs from −90 to 90
 * on both axes: 1 800 km, which holds the country's 1 190 × 1 490 km.
 */
const metresPerDegree = 10_000;

export const toDegrees = ([x, y]: Point): [number, number] => [
  (x - centre[0]) / metresPerDegree,
  (y - centre[1]) / metresPerDegree,
];

export const toDegreeBox = ([west, south, east, north]: Bounds): [
  [number, number],
  [number, number],
] => [toDegrees([west, south]), toDegrees([east, north])];

export const toMetres = (longitude: number, latitude: number): Point => [
  longitude * metresPerDegree + centre[0],
  latitude * metresPerDegree + centre[1],
];

export const overlap = (a: Bounds, b: Bounds): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const contains = ([west, south, east, north]: Bounds, [x, y]: Point): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** The middle of a box, so many times smaller each way. */
export function middleOf([west, south, east, north]: Bounds, times: number): Bounds {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [half, high] = [(east - west) / 2 / times, (north - south) / 2 / times];
  return [x - half, y - high, x + half, y + high];
}

/** The smallest box around all of these; null of none. */
export function unionOf(all: readonly Bounds[]): Bounds | null {
  const [first, ...others] = all;
  if (!first) return null;
  return others.reduce<Bounds>(
    (a, b) => [
      Math.min(a[0], b[0]),
      Math.min(a[1], b[1]),
      Math.max(a[2], b[2]),
      Math.max(a[3], b[3]),
    ],
    first,
  );
}

/** The part of the plane that a picture of this size shows when the bounds are to be whole and in its middle. */
export function filling(
  [west, south, east, north]: Bounds,
  { width, height }: { readonly width: number; readonly height: number },
): Bounds {
  const scale = Math.max((east - west) / width, (north - south) / height);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const [half, up] = [(width * scale) / 2, (height * scale) / 2];
  return [x - half, y - up, x + half, y + up];
}
