import { group } from 'd3';
import { describe, expect, test } from 'vitest';
import { openTables } from '../database';
import { kilometres, nearestOf } from '../distances';
import { kommuner, naboer } from '../inputs';

interface Row {
  readonly kommunenummer: string;
  readonly nabonummer: string;
  readonly er_nabo: boolean;
  readonly avstand_km: number;
}

const run = await openTables();
const rows = await run<Row>({ sql: 'select * from naboer', parameters: [] });

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
      const nearest = nearestOf(kommunenummer).slice(0, 14);
      // Tenths of a kilometre may change who is number fifteen.
      for (const id of nearest) expect(listed, kommunenummer).toContain(id);
    }
  });
});
