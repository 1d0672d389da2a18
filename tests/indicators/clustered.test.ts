import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { clusteredShare, ratioInterval, studentT } from '../../src/indicators/clustered';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function value(sql: string): Promise<number | null> {
  const reader = await connection.runAndReadAll(`select cast(${sql} as double)`);
  return reader.getRows()[0]?.[0] as number | null;
}

/** The 97.5th percentiles as tables of the distribution print them. */
test.each([
  [1, 12.706],
  [2, 4.303],
  [4, 2.776],
  [5, 2.571],
  [9, 2.262],
  [10, 2.228],
  [30, 2.042],
  [120, 1.98],
])('Student’s t with %i degrees of freedom is %d', async (df, printed) => {
  expect(await value(studentT(`(${df}.0)`))).toBeCloseTo(printed, 3);
});

const sums = (
  y: number,
  x: number,
  residuals: number,
  clusters: number,
  answered: number,
  asked: number,
) => ({
  y: `${y}.0`,
  x: `${x}.0`,
  residuals: `${residuals}`,
  clusters: `${clusters}`,
  answered: `${answered}`,
  asked: `${asked}`,
});

describe('a share over clusters', () => {
  /**
   * Three municipalities of six answered, with 1 of 2, 2 of 2 and 0 of 4 formalised. By hand: R = 3/8,
   * residuals 0.25, 1.25 and −1.5, whose squares sum to 3.875; v = ½ · 3/2 · 3.875/64 = 0.045410,
   * √v = 0.213096, t(2) = 4.3027: 37.5 ± 91.69, cut at 0 and 100.
   */
  test('worked out by hand, cut at what there can be', async () => {
    const interval = clusteredShare(sums(3, 8, 3.875, 3, 3, 6));
    expect(await value(interval.low)).toBe(0);
    expect(await value(interval.high)).toBe(100);
  });

  /** As above with 30 municipalities alike the three, of 60: v = ½ · 30/29 · 38.75/6400, t(29) = 2.0452. */
  test('worked out by hand, with more municipalities', async () => {
    const interval = clusteredShare(sums(30, 80, 38.75, 30, 30, 60));
    expect(await value(interval.low)).toBeCloseTo(37.5 - 11.445, 2);
    expect(await value(interval.high)).toBeCloseTo(37.5 + 11.445, 2);
  });

  /** Ten municipalities of twenty, all formalised: Wilson with n = 10 · 19/10 = 19, 1/(1 + 3.8415/19). */
  test('is Wilson’s with each municipality as one where all are alike', async () => {
    const interval = clusteredShare(sums(25, 25, 0, 10, 10, 20));
    expect(await value(interval.low)).toBeCloseTo(83.18, 2);
    expect(await value(interval.high)).toBe(100);
  });

  test('of none begins at 0 and of all ends at 100, to the last digit', async () => {
    for (let clusters = 2; clusters <= 60; clusters++) {
      const none = clusteredShare(sums(0, 3 * clusters, 0, clusters, clusters, 90));
      const all = clusteredShare(sums(3 * clusters, 3 * clusters, 0, clusters, clusters, 90));
      expect([await value(none.low), await value(all.high)]).toEqual([0, 100]);
    }
  });
});

describe('a mean over clusters', () => {
  /** Sums 8 of 2, 9 of 3 and 5 of 1: R = 22/6, residuals 2/3, −2, 4/3, squares 56/9; v = ½ · 3/2 · 56/9/36. */
  test('worked out by hand', async () => {
    const interval = ratioInterval(sums(22, 6, 56 / 9, 3, 5, 10), 1, [1, 5]);
    expect(await value(interval.low)).toBeCloseTo(22 / 6 - 4.3027 * 0.36004, 3);
    expect(await value(interval.high)).toBe(5);
  });

  test.each([
    ['everybody answered', sums(22, 6, 6, 3, 10, 10)],
    ['there is one municipality', sums(8, 2, 0, 1, 1, 10)],
    ['all are alike', sums(24, 6, 0, 3, 3, 10)],
    ['nobody has a cooperation', sums(0, 0, 0, 0, 3, 10)],
  ])('has no interval where %s', async (_, of) => {
    const { low, high } = ratioInterval(of, 1, [1, 5]);
    expect([await value(low), await value(high)]).toEqual([null, null]);
  });
});
