/** Random choices with given sums: possible, and each set as likely as any other. */
import { randomLcg, range, rollup, sum } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooser, shareOut } from '../../scripts/estimate/choose';

const seeds = fc.double({ min: 0, max: 0.999, noNaN: true });

describe('choosing from several urns', () => {
  test('gives each count as often as there are sets that have it', () => {
    // One of 2 + 1 and two of 2 + 2, two of the first kind together: 1 and 1 in 2·(2·2) ways, 0 and 2
    // in 1·1 way.
    const choose = chooser(
      [
        { first: 2, second: 1, taken: 1 },
        { first: 2, second: 2, taken: 2 },
      ],
      2,
    );
    const uniform = randomLcg(0.5);
    const counts = rollup(
      range(9_000).map(() => choose?.(uniform).join()),
      (draws) => draws.length,
      (draw) => draw,
    );
    expect([...counts.keys()].sort()).toEqual(['0,2', '1,1']);
    // Expected 8 000; its standard deviation is 30.
    expect(Math.abs((counts.get('1,1') ?? 0) - 8_000)).toBeLessThan(150);
  });

  test('keeps the sum and takes no more than there is', () => {
    const urns = fc.array(
      fc
        .record({
          first: fc.nat(30),
          second: fc.nat(30),
          part: fc.double({ min: 0, max: 1, noNaN: true }),
        })
        .map(({ first, second, part }) => ({
          first,
          second,
          taken: Math.round(part * (first + second)),
        })),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(urns, fc.nat(240), seeds, (all, total, seed) => {
        const draw = chooser(all, total)?.(randomLcg(seed));
        const least = sum(all, ({ second, taken }) => Math.max(0, taken - second));
        const most = sum(all, ({ first, taken }) => Math.min(first, taken));
        expect(draw !== undefined).toBe(least <= total && total <= most);
        if (!draw) return;
        expect(sum(draw)).toBe(total);
        all.forEach(({ first, second, taken }, index) => {
          const count = draw[index] ?? NaN;
          expect(count).toBeGreaterThanOrEqual(Math.max(0, taken - second));
          expect(count).toBeLessThanOrEqual(Math.min(first, taken));
        });
      }),
    );
  });
});

test('sharing out takes as many as it is told, and no more than a group has', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { minLength: 1 }), seeds, (sizes, seed) => {
      const taken = Math.floor(sum(sizes) / 2);
      const shares = shareOut(sizes, taken, randomLcg(seed));
      expect(sum(shares)).toBe(taken);
      expect(shares.every((share, group) => share >= 0 && share <= (sizes[group] ?? 0))).toBe(true);
    }),
  );
});
