/** The shares are found once more, without the project's code: greatest entropy, by Newton's method. */
import { max, rollups, sum } from 'd3';
import { expect, test } from 'vitest';
import { keptEstimate } from '../../scripts/estimate/kept';
import { kommuner, publiserteTall, root } from '../inputs';

/** Of `size` items some are taken; the features are those whose sums of taken items are known. */
interface Cell {
  readonly size: number;
  readonly features: readonly string[];
}

/** Gauss–Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  rows.forEach((_, column) => {
    const pivot = rows.findIndex(
      (row, index) =>
        index >= column &&
        Math.abs(row[column] ?? 0) === max(rows.slice(column), (r) => Math.abs(r[column] ?? 0)),
    );
    const [first, other] = [rows[column] ?? [], rows[pivot] ?? []];
    [rows[column], rows[pivot]] = [other, first];
    const scale = other[column] ?? 0;
    rows.forEach((row, index) => {
      const factor = (row[column] ?? 0) / scale;
      if (index !== column) rows[index] = row.map((cell, at) => cell - factor * (other[at] ?? 0));
    });
  });
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 0));
}

/**
 * The entropy of the taken and the left is greatest, given the sums, where the log odds of a cell are
 * the sum of its features' weights; the weights are at the bottom of a convex function.
 * @returns the probability of being taken, in the order of the cells
 */
function greatestEntropy(cells: readonly Cell[], sums: ReadonlyMap<string, number>): number[] {
  const names = [...sums.keys()];
  const has = ({ features }: Cell, name: string) => (features.includes(name) ? 1 : 0);
  const logOdds = (weights: readonly number[]) =>
    cells.map((cell) => sum(names, (name, at) => has(cell, name) * (weights[at] ?? 0)));
  const dual = (weights: readonly number[]) =>
    sum(logOdds(weights), (odds, at) => (cells[at]?.size ?? 0) * Math.log1p(Math.exp(odds))) -
    sum(names, (name, at) => (sums.get(name) ?? 0) * (weights[at] ?? 0));

  let weights = names.map(() => 0);
  for (let step = 0; step < 60; step += 1) {
    const chances = logOdds(weights).map((odds) => 1 / (1 + Math.exp(-odds)));
    const over = (of: (cell: Cell, chance: number) => number) =>
      sum(cells, (cell, at) => of(cell, chances[at] ?? 0));
    const gradient = names.map(
      (name) => over((cell, p) => has(cell, name) * cell.size * p) - (sums.get(name) ?? 0),
    );
    const hessian = names.map((one) =>
      names.map((other) =>
        over((cell, p) => has(cell, one) * has(cell, other) * cell.size * p * (1 - p)),
      ),
    );
    const direction = solve(hessian, gradient);
    const at = (length: number) => weights.map((w, index) => w - length * (direction[index] ?? 0));
    let length = 1;
    while (length > 1e-3 && dual(at(length)) > dual(weights)) length /= 2;
    weights = at(length);
  }
  return logOdds(weights).map((odds) => 1 / (1 + Math.exp(-odds)));
}

const utenILandsdel = {
  Trøndelag: 8,
  'Nord-Norge': 10,
  Vestlandet: 8,
  'Agder og Rogaland': 1,
  'Oslo og Akershus': 1,
  'Østlandet ellers': 4,
};

test('iterative proportional fitting and greatest entropy give the same shares', async () => {
  const storrelse = (folketall: number) =>
    folketall < 10_000 ? '0-9999' : folketall < 45_000 ? '10000-44999' : '45000+';
  const printed = publiserteTall.filter(
    (row) => row['indicator'] === 'svar_antall' && row['dimension'] === 'fylke',
  );
  const fylkeOf = (row: Readonly<Record<string, string>>) =>
    printed.find((one) => one['group_code']?.split('+').includes(row['fylkesnummer'] ?? ''))?.[
      'group'
    ] ?? '';
  const counted = rollups(
    kommuner,
    (rows) => rows.length,
    (row) => [fylkeOf(row), row['landsdel'] ?? '', storrelse(Number(row['folketall']))].join('|'),
  ).map(([key, size]) => {
    const [fylke = '', landsdel = '', klasse = ''] = key.split('|');
    return { fylke, landsdel, klasse, size };
  });
  const alle = 'Vestfold';
  const some = counted.filter(({ fylke }) => fylke !== alle);
  const chances = greatestEntropy(
    some.map(({ fylke, klasse, size }) => ({ size, features: [fylke, klasse] })),
    new Map([
      ...printed
        .filter((row) => row['group'] !== alle)
        .map((row) => [row['group'] ?? '', Number(row['value'])] as const),
      ['0-9999', 111],
    ]),
  );
  const svarte = [
    ...some.map((cell, at) => ({ ...cell, size: cell.size * (chances[at] ?? 0) })),
    ...counted.filter(({ fylke }) => fylke === alle),
  ];
  const mayLack = rollups(
    svarte.filter(({ klasse }) => klasse !== '45000+'),
    (cells) => sum(cells, ({ size }) => size),
    ({ landsdel }) => landsdel,
    ({ klasse }) => klasse,
  ).flatMap(([landsdel, classes]) =>
    classes.map(([klasse, size]) => ({ size, features: [landsdel, klasse] })),
  );
  const without = greatestEntropy(
    mayLack,
    new Map([...Object.entries(utenILandsdel), ['0-9999', 24]]),
  );

  const { grupper } = await keptEstimate(root);
  const names = new Map(
    Object.keys(utenILandsdel).map((name) => [
      name.toLowerCase().replaceAll('ø', 'o').replaceAll(' ', '-'),
      name,
    ]),
  );
  const regional = grupper.filter(({ landsdel }) => landsdel !== null);
  expect(regional).toHaveLength(12);
  for (const { gruppekode, landsdel, klasse, svarte: expected, anslag } of regional) {
    const at = mayLack.findIndex(
      ({ features }) => features[0] === names.get(landsdel ?? '') && features[1] === klasse,
    );
    const answered = mayLack[at]?.size ?? NaN;
    expect(Math.abs(expected - answered), gruppekode).toBeLessThan(1e-6);
    expect(Math.abs(anslag.andel - 100 * (1 - (without[at] ?? NaN))), gruppekode).toBeLessThan(
      1e-6,
    );
  }
});
