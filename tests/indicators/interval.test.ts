import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, test } from 'vitest';
import { silentBounds, wilsonInterval } from '../../src/indicators/interval';

const connection = await (await DuckDBInstance.create(':memory:')).connect();

async function evaluate(low: string, high: string): Promise<[number | null, number | null]> {
  const reader = await connection.runAndReadAll(`select (${low})::double, (${high})::double`);
  const [row] = reader.getRowsJS();
  return row as [number | null, number | null];
}

const wilson = (yes: number | null, answered: number, asked: number) => {
  const { low, high } = wilsonInterval(
    yes === null ? 'null::integer' : String(yes),
    String(answered),
    String(asked),
  );
  return evaluate(low, high);
};

describe('the 95 % interval of a share', () => {
  test('is Wilson’s without the correction when the population is endless', async () => {
    // 10 of 20: 0.5 ± 1.959964·√(0.0125 + 0.0024009) / 1.192073, by hand.
    const [low, high] = await wilson(10, 20, 1_000_000_000);
    expect(low).toBeCloseTo(29.93, 2);
    expect(high).toBeCloseTo(70.07, 2);
  });

  test('narrows by the finite population correction', async () => {
    // Trøndelag: 10 of 18, of 38. n = 18·37/20 = 33.3; centre 0.613237, half 0.178470,
    // over 1.115359: 38.98 to 70.98.
    const [low, high] = await wilson(10, 18, 38);
    expect(low).toBeCloseTo(38.98, 1);
    expect(high).toBeCloseTo(70.98, 1);
  });

  test.each([
    [0, 9, 17],
    [9, 9, 17],
    [1, 2, 357],
  ])('stays within 0 and 100: %i of %i, of %i', async (yes, answered, asked) => {
    const [low, high] = await wilson(yes, answered, asked);
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(100);
    expect(Number(high) - Number(low)).toBeGreaterThan(0);
  });

  test('of none begins at 0, and of all ends at 100, to the last digit', async () => {
    for (let answered = 1; answered <= 60; answered++) {
      expect((await wilson(0, answered, 90))[0]).toBe(0);
      expect((await wilson(answered, answered, 90))[1]).toBe(100);
    }
  });

  test('is none where everybody answered, nobody did, or the count is not known', async () => {
    expect(await wilson(4, 6, 6)).toEqual([null, null]);
    expect(await wilson(0, 0, 6)).toEqual([null, null]);
    expect(await wilson(null, 8, 12)).toEqual([null, null]);
  });
});

test('the bounds over the silent hold whatever they would have said', async () => {
  const { low, high } = silentBounds('10', '10', '18', '38');
  const [from, to] = await evaluate(low, high);
  expect(from).toBeCloseTo((100 * 10) / 38, 9);
  expect(to).toBeCloseTo((100 * 30) / 38, 9);
});
