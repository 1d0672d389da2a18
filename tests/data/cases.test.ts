import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { overviewFile } from '../../src/contract/boundaries';
import { buildScene } from '../../src/geo/scene';
import type { CaseDetailRow, CaseFindingRow } from '../../src/query/cases';
import { caseDetailsQuery, caseFindingsQuery, casesQuery } from '../../src/query/cases';
import { openTables } from '../database';
import { root } from '../inputs';
import { openWasm } from '../wasm';

interface Input {
  readonly common_effects: { readonly items: readonly { readonly label: string }[] };
  readonly cases: readonly {
    readonly id: string;
    readonly name: string;
    readonly established: number;
    readonly ended: boolean;
    readonly members: readonly { readonly kommunenummer: string }[];
    readonly effects: readonly string[];
    readonly hinders: readonly string[];
    readonly promotes: readonly string[];
  }[];
}

const input = JSON.parse(readFileSync(`${root}/data/rapport/case.json`, 'utf8')) as Input;
const run = await openTables();

test('every case is there with its years and chapters, in the report’s order', async () => {
  const rows = await run<CaseDetailRow>(caseDetailsQuery);
  expect(rows.map(({ case_id, navn, etablert, avsluttet }) => [case_id, navn, etablert, avsluttet])).toEqual(
    input.cases.map(({ id, name, established, ended }) => [id, name, established, ended]),
  );
  rows.forEach(({ kapitler, kilde }, index) => {
    expect(kapitler).toMatch(/^\d\.\d(, \d\.\d)*$/);
    expect(kilde).toBe(`vedlegg B, case ${index + 1}`);
  });
});

test('no finding is lost, moved or doubled', async () => {
  const rows = await run<CaseFindingRow>(caseFindingsQuery);
  const of = (id: string, slag: string) =>
    rows.filter((row) => row.case_id === id && row.slag === slag).map(({ funn }) => funn);
  for (const { id, effects, hinders, promotes } of input.cases) {
    expect([of(id, 'effekt'), of(id, 'hemmer'), of(id, 'fremmer')]).toEqual([
      effects,
      hinders,
      promotes,
    ]);
  }
  expect(of('alle', 'effekt')).toEqual(input.common_effects.items.map(({ label }) => label));
});

test('DuckDB-WASM answers the case queries as the native DuckDB does', async () => {
  const wasm = await openWasm(`${root}/public/data`);
  for (const query of [casesQuery, caseDetailsQuery, caseFindingsQuery]) {
    expect(wasm(query)).toEqual(await run(query));
  }
});

describe('the line around the members', () => {
  const scene = buildScene(
    JSON.parse(readFileSync(`${root}/public/data/${overviewFile}`, 'utf8')) as Boundaries,
  );
  const pointsOf = (kommuner: readonly string[]) =>
    scene.outlineOf(new Set(kommuner)).coordinates.flat();
  const key = ([x = 0, y = 0]: readonly number[]) => `${x} ${y}`;

  test('a border between two members is no part of it', () => {
    const [askoy, oygarden] = [pointsOf(['4627']), pointsOf(['4626'])];
    const one = new Set(pointsOf(['5057']).map(key));
    const shared = pointsOf(['5054']).map(key).filter((point) => one.has(point));
    expect(shared.length).toBeGreaterThan(2);
    const together = new Set(pointsOf(['5054', '5057']).map(key));
    // The two ends of the border lie on the line; what is between them does not.
    expect(shared.filter((point) => together.has(point)).length).toBeLessThanOrEqual(2);
    expect(pointsOf(['4626', '4627']).length).toBe(askoy.length + oygarden.length);
  });

  test.each(input.cases)('$id: every member has a part inside it', ({ members }) => {
    for (const { kommunenummer } of members) {
      expect(pointsOf([kommunenummer]).length, kommunenummer).toBeGreaterThan(3);
    }
  });
});
