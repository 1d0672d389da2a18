/** The line around an area that stands out: it never fills the islands that it is drawn around. */
import type { MultiPolygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { leastOutlined, outlineOf } from '../../src/geo/outlines';

const square = (west: number, south: number, side: number): Position[][] => [
  [
    [west, south],
    [west, south + side],
    [west + side, south + side],
    [west + side, south],
    [west, south],
  ],
];

/** A large part, an island of 5 km, and one of 500 m. */
const geometry: MultiPolygon = {
  type: 'MultiPolygon',
  coordinates: [square(0, 0, 500), square(10_000, 0, 100_000), square(0, 50_000, 5_000)],
};

const sidesAt = (metresPerPixel: number) =>
  outlineOf({ geometry }, metresPerPixel).coordinates.map(([[from = [], to = []] = []]) =>
    Math.abs((to[1] ?? 0) - (from[1] ?? 0)),
  );

test('islands that a line would fill have none, until one comes close', () => {
  expect(sidesAt(2000)).toEqual([100_000]);
  expect(sidesAt(5_000 / leastOutlined)).toEqual([100_000, 5_000]);
  expect(sidesAt(10)).toEqual([500, 100_000, 5_000]);
});

test('the largest part has its line at any scale', () => {
  expect(sidesAt(1_000_000)).toEqual([100_000]);
});
