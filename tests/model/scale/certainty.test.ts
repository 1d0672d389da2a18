import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/indicators/catalogue';
import { certaintyOf, certaintySteps } from '../../../src/model/scale/certainty';
import { responseClass } from '../../../src/model/scale/response-classes';

describe('how sure a colour is', () => {
  test.each([
    ['samarbeider', 91, 99, 1],
    ['samarbeider', 0, 49.4, 1],
    ['samarbeider', 89.4, 89.6, 2],
    ['samarbeider', 60, 82, 3],
    ['samarbeider', 39, 71, 4],
    ['samarbeider', 0, 100, 4],
    ['effekt', 3.55, 3.65, 1],
    ['effekt', 3.5, 3.9, 3],
  ] as const)('%s from %d to %d reaches over %d', (indikator, low, high, classes) => {
    expect(certaintyOf(catalogue[indikator], low, high).classes).toBe(classes);
  });

  test('falls with every step, and never to nothing', () => {
    const opacities = certaintySteps.map(({ opacity }) => opacity);
    expect(opacities).toEqual([...opacities].sort((a, b) => b - a));
    expect(new Set(opacities).size).toBe(opacities.length);
    expect(Math.min(...opacities)).toBeGreaterThan(0.2);
  });

  test('an interval that ends before it begins is refused', () => {
    expect(() => certaintyOf(catalogue.samarbeider, 80, 20)).toThrow(RangeError);
  });
});

test.each([
  [0, [0, 19]],
  [19.4, [0, 19]],
  [19.6, [20, 39]],
  [47, [40, 59]],
  [80, [80, 100]],
  [100, [80, 100]],
])('a response of %d per cent is in its class', (percent, ends) => {
  expect(responseClass(percent)).toEqual(ends);
});
