/** The legend's strip: a number is marked in the class that gives its colour, and further right the higher it is. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { placeOnStrip } from '../../src/model/legend-strip';
import { classesOf, classIndexOf } from '../../src/model/scale/classes';
import { cases, seed } from '../hostile/cases';

describe.each(Object.values(catalogue))('$id', (indikator) => {
  const classes = classesOf(indikator);
  const [least, most] = indikator.domain;
  const value = fc.double({ min: least, max: most, noNaN: true });
  const at = (of: number) => placeOnStrip({ indikator, classes }, of) ?? NaN;

  test('marks a number in the class of its colour', () => {
    fc.assert(
      fc.property(value, (of) => {
        const cell = at(of) * classes.length;
        const index = classIndexOf(indikator, of);
        expect(cell).toBeGreaterThanOrEqual(index);
        expect(cell).toBeLessThanOrEqual(index + 1);
      }),
      { seed, numRuns: cases },
    );
  });

  test('marks the higher of two further right, and the ends at the ends', () => {
    fc.assert(
      fc.property(value, value, (first, second) => {
        const [lower, higher] = [Math.min(first, second), Math.max(first, second)];
        expect(at(lower)).toBeLessThanOrEqual(at(higher));
      }),
      { seed, numRuns: cases },
    );
    expect([at(least), at(most)]).toEqual([0, 1]);
  });

  test('marks nothing where the class is not shown', () => {
    const shown = classes.slice(1);
    expect(placeOnStrip({ indikator, classes: shown }, least)).toBeNull();
  });
});
