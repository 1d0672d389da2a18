import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/indicators/catalogue';
import { classesOf, classIndexOf, classIndexOfRange } from '../../../src/model/scale/classes';
import { roundToStep } from '../../../src/model/scale/rounding';

const { effekt, samarbeider, formalisert } = catalogue;

describe('colour classes', () => {
  test('are figure 24’s for the effect, with open ends', () => {
    expect(classesOf(effekt).map(({ low, high }) => [low, high])).toEqual([
      [null, 3.3],
      [3.4, 3.5],
      [3.6, 3.7],
      [3.8, 3.9],
      [4, 4.1],
      [4.2, null],
    ]);
  });

  test.each([effekt, samarbeider, formalisert])('leave no gap and no overlap: $id', (indikator) => {
    const [lowest, highest] = indikator.domain;
    for (
      let value = lowest;
      value <= highest;
      value = roundToStep(indikator, value + indikator.step)
    ) {
      const holding = classesOf(indikator).filter(
        ({ low, high }) => (low === null || value >= low) && (high === null || value <= high),
      );
      expect(holding.map(({ index }) => index)).toEqual([classIndexOf(indikator, value)]);
    }
  });

  test.each([
    [3.35, 1],
    [3.349, 0],
    [3.55, 2],
    [3.5499, 1],
    [3.75, 3],
    [4.05, 4],
    [4.149, 4],
    [4.15, 5],
  ])('round as the report prints: %f is in class %i', (value, index) => {
    expect(classIndexOf(effekt, value)).toBe(index);
  });

  test.each([
    [49.49, 0],
    [49.5, 1],
    [89.6, 5],
    [100, 5],
    [0, 0],
  ])('a share of %f per cent is in class %i', (value, index) => {
    expect(classIndexOf(samarbeider, value)).toBe(index);
  });

  test('a range has a class only when all of it lies there', () => {
    expect(classIndexOfRange(samarbeider, 90.9, 100)).toBe(5);
    expect(classIndexOfRange(samarbeider, 83.3, 100)).toBeNull();
    expect(classIndexOfRange(effekt, 3.6, 3.7)).toBe(2);
  });
});
