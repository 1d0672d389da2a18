import { group, polygonContains } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { detailFile, overviewFile } from '../../src/contract/boundaries';
import { nivaer } from '../../src/indicators/niva';
import { polygonsOf } from '../../src/geo/polygons';
import { buildScene } from '../../src/geo/scene';
import type { Direction, Place } from '../../src/map/direction';
import { neighbourTowards } from '../../src/map/direction';
import { root } from '../inputs';

const read = (file: string) =>
  buildScene(JSON.parse(readFileSync(`${root}/public/data/${file}`, 'utf8')) as Boundaries).shapes;
const shapes = read(overviewFile);
const exact = read(detailFile);
const directions: Direction[] = ['north', 'south', 'east', 'west'];
const placesOf = (niva: (typeof nivaer)[number], from = shapes): Place[] =>
  from[niva].map(({ omrade, labelPoint }) => ({ omrade, point: labelPoint }));

const counts = { landsdel: 6, fylke: 15, kommune: 357 } as const;

/** All that one comes to from a place, in as many steps as need be. */
function reachedFrom(start: string, next: (omrade: string) => string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [start];
  for (let omrade = waiting.pop(); omrade !== undefined; omrade = waiting.pop()) {
    if (reached.has(omrade)) continue;
    reached.add(omrade);
    waiting.push(...next(omrade));
  }
  return reached;
}

describe('the arrow keys', () => {
  test.each([
    ['50', 'north', '18'],
    ['18', 'north', '55'],
    ['55', 'east', '56'],
    ['11', 'east', '42'],
  ] as const)('from fylke %s to the %s lies %s', (from, direction, to) => {
    const places = placesOf('fylke');
    const start = places.find(({ omrade }) => omrade === from);
    expect(start && neighbourTowards(places, start, direction)?.omrade).toBe(to);
  });

  test('stop at the edge', () => {
    const places = placesOf('fylke');
    const finnmark = places.find(({ omrade }) => omrade === '56');
    expect(finnmark && neighbourTowards(places, finnmark, 'east')).toBeNull();
  });

  test.each(
    nivaer.flatMap((niva) => [
      { niva, file: overviewFile, from: shapes },
      { niva, file: detailFile, from: exact },
    ]),
  )('reach every $niva from any other in $file', ({ niva, from }) => {
    const places = placesOf(niva, from);
    expect(places.length).toBe(counts[niva]);
    const steps = places.flatMap((place) =>
      directions.flatMap((direction) => {
        const next = neighbourTowards(places, place, direction);
        return next ? [{ from: place.omrade, to: next.omrade }] : [];
      }),
    );
    // From one to all and from all to that one: so from any to any.
    const onwards = group(steps, (step) => step.from);
    const back = group(steps, (step) => step.to);
    const [start = ''] = places.map(({ omrade }) => omrade);
    const missed = (reached: ReadonlySet<string>) =>
      places.map(({ omrade }) => omrade).filter((omrade) => !reached.has(omrade));
    const ends = (omrade: string) => onwards.get(omrade)?.map(({ to }) => to) ?? [];
    const starts = (omrade: string) => back.get(omrade)?.map((step) => step.from) ?? [];
    expect(missed(reachedFrom(start, ends))).toEqual([]);
    expect(missed(reachedFrom(start, starts))).toEqual([]);
  });
});

describe('the scene', () => {
  test('puts every label inside its area', () => {
    for (const niva of nivaer) {
      for (const { omrade, labelPoint, labelRadius, geometry } of shapes[niva]) {
        expect(labelRadius).toBeGreaterThan(0);
        const inside = polygonsOf(geometry).some(([outer = []]) =>
          polygonContains(outer as [number, number][], [...labelPoint]),
        );
        expect(inside, omrade).toBe(true);
      }
    }
  });
});
