import { sum } from 'd3';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { areaOf, kommuneAreas } from '../../scripts/geo/area';
import { neighbourPairs } from '../../scripts/geo/neighbours';
import type { Boundaries, KommuneTopology } from '../../src/contract/boundaries';
import { detailFile, lightFile, overviewFile } from '../../src/contract/boundaries';
import { nivaer } from '../../src/indicators/niva';
import { buildScene } from '../../src/geo/scene';
import { kommuner, naboer, root } from '../inputs';
import { selfOverlap } from './overlap';

const read = (path: string) => readFileSync(`${root}/${path}`, 'utf8');
const source = JSON.parse(
  read('data/grenser/kommuner-2024-utm33.topojson'),
) as KommuneTopology<object>;
const sourceAreas = kommuneAreas(source);

/** How far each kommune may be from the source's area; together they are within 0.5 % in both. */
const files = [
  { file: overviewFile, each: 0.02 },
  { file: detailFile, each: 0.005 },
];

describe.each(files)('$file', ({ file, each }) => {
  const text = read(`public/data/${file}`);
  const boundaries = JSON.parse(text) as Boundaries;
  const areas = kommuneAreas(boundaries);

  test('has the 357 kommuner of the register, none empty', () => {
    expect([...areas.keys()]).toEqual(kommuner.map((row) => row['kommunenummer']).sort());
    expect([...areas].filter(([, area]) => area <= 0)).toEqual([]);
  });

  test('is within half a per cent of the source in all, and each kommune within its bound', () => {
    expect(Math.abs(sum(areas.values()) / sum(sourceAreas.values()) - 1)).toBeLessThan(0.005);
    const off = [...areas].filter(
      ([id, area]) => Math.abs(area / (sourceAreas.get(id) ?? 0) - 1) > each,
    );
    expect(off).toEqual([]);
  });

  test('has the neighbours of the register and no others', () => {
    const expected = naboer.map((row) => `${row['kommunenummer'] ?? ''}-${row['nabo'] ?? ''}`);
    expect([...neighbourPairs(boundaries)].sort()).toEqual(expected.sort());
  });

  test('shares its borders, so that no two kommuner overlap', () => {
    expect(selfOverlap(boundaries)).toBeLessThan(selfOverlap(source) + 0.0005);
  });

  test('merges to 15 fylker and 6 landsdeler that cover the same land', () => {
    const { shapes } = buildScene(boundaries);
    expect([shapes.kommune, shapes.fylke, shapes.landsdel].map((some) => some.length)).toEqual([
      357, 15, 6,
    ]);
    const land = sum(areas.values());
    for (const niva of nivaer) {
      const merged = sum(shapes[niva], ({ geometry }) => areaOf(geometry));
      expect(Math.abs(merged / land - 1), niva).toBeLessThan(1e-6);
    }
  });

  test('is at most 1.4 MB', () => {
    expect(Buffer.byteLength(text)).toBeLessThan(1_400_000);
  });
});

test('what the page loads first is at most 60 kB compressed', () => {
  const bytes = readFileSync(`${root}/public/data/${overviewFile}`);
  expect(brotliCompressSync(bytes).byteLength).toBeLessThanOrEqual(60_000);
});

describe('the first picture of the embed', () => {
  const text = read(`public/data/${lightFile}`);
  const light = JSON.parse(text) as Boundaries;

  test('has every kommune, and merges to every fylke and landsdel', () => {
    const { shapes } = buildScene(light);
    expect(shapes.kommune.map(({ omrade }) => omrade)).toEqual(
      kommuner.map((row) => row['kommunenummer']).sort(),
    );
    expect([shapes.fylke, shapes.landsdel].map((some) => some.length)).toEqual([15, 6]);
  });

  test('has the land of the source but for the skerries', () => {
    const share = sum(kommuneAreas(light).values()) / sum(sourceAreas.values());
    expect(share).toBeGreaterThan(0.98);
    expect(share).toBeLessThan(1.01);
  });

  test('is at most 28 kB compressed', () => {
    expect(brotliCompressSync(Buffer.from(text)).byteLength).toBeLessThanOrEqual(28_000);
  });
});
