import { group } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kommunePoints, sourceFile } from '../../scripts/geo/points';
import type { KommuneTopology } from '../../src/contract/boundaries';
import { openTables } from '../database';
import { kommuner, naboer, root } from '../inputs';

interface Row {
  readonly kommunenummer: string;
  readonly nabonummer: string;
  readonly er_nabo: boolean;
  readonly avstand_km: number;
}

const run = await openTables();
const rows = await run<Row>({ sql: 'select * from naboer', parameters: [] });
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

function kilometres(a: string, b: string): number {
  const [one, other] = [places.get(a), places.get(b)];
  if (!one || !other) throw new Error(`no point in ${a} or ${b}`);
  return Math.hypot(...one.map((value, axis) => value - (other[axis] ?? NaN))) / 1000;
}

describe('the neighbours', () => {
  test('over land are those of the shared list, both ways', () => {
    const land = rows.filter((row) => row.er_nabo);
    const pairs = land.map((row) => `${row.kommunenummer}-${row.nabonummer}`);
    expect(pairs.sort()).toEqual(
      naboer.map((row) => `${row['kommunenummer'] ?? ''}-${row['nabo'] ?? ''}`).sort(),
    );
    const turned = land.map((row) => `${row.nabonummer}-${row.kommunenummer}`);
    expect(turned.sort()).toEqual(pairs);
  });

  test('of every kommune are at least fifteen, islands too, and never itself', () => {
    const byKommune = group(rows, (row) => row.kommunenummer);
    expect([...byKommune.keys()].sort()).toEqual(kommuner.map((row) => row['kommunenummer']).sort());
    for (const some of byKommune.values()) expect(some.length).toBeGreaterThanOrEqual(15);
    expect(rows.filter((row) => row.kommunenummer === row.nabonummer)).toEqual([]);
    const utsira = byKommune.get('1151') ?? [];
    expect(utsira.some((row) => row.er_nabo)).toBe(false);
    expect(utsira).toHaveLength(15);
  });

  test('are as far away as on the ellipsoid, the same both ways', () => {
    const byPair = new Map(rows.map((row) => [`${row.kommunenummer}-${row.nabonummer}`, row]));
    for (const row of rows) {
      const truth = kilometres(row.kommunenummer, row.nabonummer);
      expect(Math.abs(row.avstand_km - truth), JSON.stringify(row)).toBeLessThan(
        0.06 + truth * 0.0005,
      );
      const back = byPair.get(`${row.nabonummer}-${row.kommunenummer}`);
      if (back) expect(back.avstand_km).toBe(row.avstand_km);
    }
  });

  test('leave out nobody nearer than the fifteen', () => {
    for (const [kommunenummer, some] of group(rows, (row) => row.kommunenummer)) {
      const listed = new Set(some.map((row) => row.nabonummer));
      const all = [...points.keys()].filter((id) => id !== kommunenummer);
      const nearest = all
        .map((id) => ({ id, km: kilometres(kommunenummer, id) }))
        .sort((a, b) => a.km - b.km)
        .slice(0, 14);
      // Tenths of a kilometre may change who is number fifteen.
      for (const { id } of nearest) expect(listed, kommunenummer).toContain(id);
    }
  });
});
