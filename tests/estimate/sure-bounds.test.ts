/** The sure bounds are those of every table there can be, counted one by one in a small country. */
import { cross, range, sum } from 'd3';
import { expect, test } from 'vitest';
import { gruppekodeOf, positionsBy, toCells } from '../../scripts/estimate/cells';
import type { EstimateInputs } from '../../scripts/estimate/inputs';
import { findSureBounds } from '../../scripts/estimate/sure-bounds';

const several = (count: number, rapportfylke: string, landsdel: string, folketall: number) =>
  range(count).map((number) => ({
    kommunenummer: `${rapportfylke}${folketall / 1000}${number}`,
    rapportfylke,
    landsdel,
    folketall,
  }));

/** Fylke 1 and 2 are landsdel a, 3 is b. */
const inputs: EstimateInputs = {
  kommuner: [
    ...several(3, '1', 'a', 5_000),
    ...several(2, '1', 'a', 20_000),
    ...several(2, '2', 'a', 5_000),
    ...several(1, '2', 'a', 50_000),
    ...several(2, '3', 'b', 5_000),
    ...several(2, '3', 'b', 20_000),
    ...several(1, '3', 'b', 50_000),
  ],
  margins: {
    svar: {
      fylke: new Map([
        ['1', 4],
        ['2', 2],
        ['3', 3],
      ]),
      storrelse: new Map([
        ['0-9999', 5],
        ['10000+', 4],
      ]),
    },
    uten: {
      landsdel: new Map([
        ['a', 2],
        ['b', 1],
      ]),
      klasse: new Map([
        ['0-9999', 2],
        ['10000-44999', 1],
        ['45000+', 0],
      ]),
    },
  },
  svarStorste: [1, 2],
  samarbeiderIFylke: new Map([
    ['1', [1, 4]],
    ['2', [1, 2]],
    ['3', [2, 2]],
  ]),
};

/** Every choice of one from each list. */
const combinations = (lists: readonly (readonly number[])[]): number[][] =>
  lists.reduce<number[][]>(
    (found, list) => cross(found, list, (chosen, next) => [...chosen, next]),
    [[]],
  );

test('the integer programme finds what counting every table finds', async () => {
  const cells = toCells(inputs.kommuner);
  const { svar, uten } = inputs.margins;
  const agrees = (
    counts: readonly number[],
    sums: ReadonlyMap<string, number>,
    of: (cell: (typeof cells)[number]) => string,
  ) =>
    [...sums].every(
      ([value, total]) =>
        sum(cells, (cell, position) => (of(cell) === value ? counts[position] : 0)) === total,
    );
  const tables = combinations(cells.map(({ spurt }) => range(spurt + 1)))
    .filter(
      (svarte) =>
        agrees(svarte, svar.fylke, ({ rapportfylke }) => rapportfylke) &&
        agrees(svarte, svar.storrelse, ({ klasse }) =>
          klasse === '0-9999' ? '0-9999' : '10000+',
        ) &&
        sum(cells, ({ klasse }, position) => (klasse === '45000+' ? svarte[position] : 0)) >= 1,
    )
    .flatMap((svarte) =>
      combinations(svarte.map((count) => range(count + 1)))
        .filter(
          (without) =>
            agrees(without, uten.landsdel, ({ landsdel }) => landsdel) &&
            agrees(without, uten.klasse, ({ klasse }) => klasse) &&
            [...inputs.samarbeiderIFylke].every(([fylke, [low, high]]) => {
              const yes = sum(cells, ({ rapportfylke }, position) =>
                rapportfylke === fylke ? (svarte[position] ?? 0) - (without[position] ?? 0) : 0,
              );
              return yes >= low && yes <= high;
            }),
        )
        .map((without) => ({ svarte, without })),
    );
  expect(tables.length).toBeGreaterThan(10);

  const areas = [
    ...positionsBy(cells, gruppekodeOf),
    ...positionsBy(cells, ({ rapportfylke }) => rapportfylke),
  ];
  expect(areas).toHaveLength(8);
  for (const [kode, positions] of areas) {
    const asked = sum(positions, (position) => cells[position]?.spurt);
    const lowest = Math.min(
      ...tables.map(({ svarte, without }) =>
        sum(positions, (position) => (svarte[position] ?? 0) - (without[position] ?? 0)),
      ),
    );
    const fewestNo = Math.min(
      ...tables.map(({ without }) => sum(positions, (position) => without[position])),
    );
    expect([kode, await findSureBounds(cells, inputs, { kode, positions })]).toEqual([
      kode,
      { lowest: lowest / asked, highest: (asked - fewestNo) / asked },
    ]);
  }
});

test('says which area was asked for when no table has the sums', async () => {
  const cells = toCells(inputs.kommuner);
  const impossible = { ...inputs, svarStorste: [3, 3] as const };
  await expect(
    findSureBounds(cells, impossible, { kode: 'a/0-9999', positions: [0] }),
  ).rejects.toThrow('a/0-9999, lowest: no numbers meet every requirement');
});
