/** Iterative proportional fitting meets every margin, and says so when none can. */
import { range, sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitToMargins, type Margin } from '../../scripts/estimate/ipf';

/** The rows' and the columns' sums of a table, each row a list. */
function marginsOf(table: readonly (readonly number[])[]): Margin[] {
  const width = table[0]?.length ?? 0;
  return [
    ...table.map((row, r) => ({
      name: `row ${r}`,
      cells: range(width).map((c) => r * width + c),
      total: sum(row),
    })),
    ...range(width).map((c) => ({
      name: `column ${c}`,
      cells: table.map((_, r) => r * width + c),
      total: sum(table, (row) => row[c]),
    })),
  ];
}

/** A table of positive numbers; some whole rows and columns are nought. */
const tables = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([height, width]) =>
    fc.record({
      rows: fc.array(fc.boolean(), { minLength: height, maxLength: height }),
      columns: fc.array(fc.boolean(), { minLength: width, maxLength: width }),
      cells: fc.array(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: width, maxLength: width }),
        { minLength: height, maxLength: height },
      ),
    }),
  )
  .map(({ rows, columns, cells }) =>
    cells.map((row, r) => row.map((cell, c) => (rows[r] && columns[c] ? cell : 0))),
  );

describe('iterative proportional fitting', () => {
  test('with two margins gives what independence gives', () => {
    expect(
      fitToMargins(
        4,
        marginsOf([
          [1, 5],
          [3, 1],
        ]),
      ).map((cell) => Math.round(cell * 10)),
    ).toEqual([24, 36, 16, 24]);
  });

  test('meets every margin, and a margin of nought gives cells of nought', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const margins = marginsOf(table);
        const fitted = fitToMargins(table.length * (table[0]?.length ?? 0), margins);
        for (const { cells, total } of margins) {
          const own = cells.map((position) => fitted[position] ?? NaN);
          expect(Math.abs(sum(own) - total)).toBeLessThan(1e-9);
          expect(own.every((cell) => cell >= 0)).toBe(true);
          if (total === 0) expect(own).toEqual(own.map(() => 0));
        }
      }),
    );
  });

  test('throws when the rows and the columns have different sums', () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 9 }), (table, more) => {
        const [first, ...rest] = marginsOf(table);
        const off = first ? [{ ...first, total: first.total + more }, ...rest] : [];
        expect(() => fitToMargins(table.length * (table[0]?.length ?? 0), off)).toThrow(
          /^No table has these margins: (row|column) \d+ is \d+, comes to \d/,
        );
      }),
      { numRuns: 30 },
    );
  });

  test('throws at a negative margin, and where no cells are left for one', () => {
    const cells = [0, 1];
    expect(() => fitToMargins(2, [{ name: 'answers', cells, total: -1 }])).toThrow('answers is -1');
    expect(() =>
      fitToMargins(2, [
        { name: 'none', cells, total: 0 },
        { name: 'some', cells, total: 2 },
      ]),
    ).toThrow('some is 2, comes to 0');
  });
});
