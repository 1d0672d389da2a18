/** Which municipalities lie near each other, by another formula than the project's own. */
import { readFileSync } from 'node:fs';
import { kommunePoints, sourceFile } from '../scripts/geo/points';
import type { KommuneTopology } from '../src/contract/boundaries';
import { naboer, root } from './inputs';

const points = kommunePoints(
  JSON.parse(readFileSync(`${root}/${sourceFile}`, 'utf8')) as KommuneTopology<object>,
);

/**
 * Geocentric coordinates, metres, of a point in UTM 33 on the GRS 80 ellipsoid.
 * Source: Snyder, Map Projections (USGS 1395, 1987), formulas 8-17 to 8-25 and 3-26.
 */
function geocentric([easting, northing]: readonly [number, number]): [number, number, number] {
  const [a, e2, k0] = [6378137, 0.00669438002, 0.9996];
  const ep2 = e2 / (1 - e2);
  const mu = northing / k0 / (a * (1 - e2 / 4 - (3 * e2 ** 2) / 64));
  const e1 = (1 - Math.sqrt(1 - e2)) / (1 + Math.sqrt(1 - e2));
  const foot =
    mu +
    ((3 * e1) / 2 - (27 * e1 ** 3) / 32) * Math.sin(2 * mu) +
    ((21 * e1 ** 2) / 16) * Math.sin(4 * mu) +
    ((151 * e1 ** 3) / 96) * Math.sin(6 * mu);
  const [c, t] = [ep2 * Math.cos(foot) ** 2, Math.tan(foot) ** 2];
  const n = a / Math.sqrt(1 - e2 * Math.sin(foot) ** 2);
  const r = (a * (1 - e2)) / (1 - e2 * Math.sin(foot) ** 2) ** 1.5;
  const d = (easting - 500000) / (n * k0);
  const latitude =
    foot -
    ((n * Math.tan(foot)) / r) *
      (d ** 2 / 2 - ((5 + 3 * t + 10 * c - 4 * c ** 2 - 9 * ep2) * d ** 4) / 24);
  const longitude =
    (d -
      ((1 + 2 * t + c) * d ** 3) / 6 +
      ((5 - 2 * c + 28 * t - 3 * c ** 2 + 8 * ep2 + 24 * t ** 2) * d ** 5) / 120) /
    Math.cos(foot);
  const nu = a / Math.sqrt(1 - e2 * Math.sin(latitude) ** 2);
  return [
    nu * Math.cos(latitude) * Math.cos(longitude),
    nu * Math.cos(latitude) * Math.sin(longitude),
    nu * (1 - e2) * Math.sin(latitude),
  ];
}

const places = new Map([...points].map(([id, point]) => [id, geocentric(point)]));

/** Straight through the ground: for places 100 km apart a metre less than over it. */
export function kilometres(a: string, b: string): number {
  const [one, other] = [places.get(a), places.get(b)];
  if (!one || !other) throw new Error(`no point in ${a} or ${b}`);
  return Math.hypot(...one.map((value, axis) => value - (other[axis] ?? NaN))) / 1000;
}

/** All other municipalities, the nearest first. */
export const nearestOf = (kommunenummer: string): string[] =>
  [...points.keys()]
    .filter((id) => id !== kommunenummer)
    .map((id) => ({ id, km: kilometres(kommunenummer, id) }))
    .sort((a, b) => a.km - b.km)
    .map(({ id }) => id);

/** Those that share a border with it, and the fifteen nearest; nearest first. */
export function nearby(kommunenummer: string): string[] {
  const land = naboer
    .filter((row) => row['kommunenummer'] === kommunenummer)
    .map((row) => row['nabo']);
  return nearestOf(kommunenummer).filter((id, index) => index < 15 || land.includes(id));
}
