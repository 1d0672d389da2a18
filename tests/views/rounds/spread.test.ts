import { expect, test } from 'vitest';
import { spread } from '../../../src/views/rounds/label-room';

test('labels with room stand where they want to', () => {
  expect(spread([10, 50, 30], 10, [0, 100])).toEqual([10, 50, 30]);
});

test('labels that would overlap move apart, in their order, and stay inside', () => {
  const placed = spread([95, 96, 97, 20, 21], 10, [0, 100]);
  const sorted = [...placed].sort((a, b) => a - b);
  sorted.slice(1).forEach((at, index) => {
    expect(at - (sorted[index] ?? 0)).toBeGreaterThanOrEqual(10);
  });
  expect(Math.max(...placed)).toBeLessThanOrEqual(100);
  expect(placed[0]).toBeLessThan(placed[1] ?? 0);
  expect(placed[3]).toBeLessThan(placed[4] ?? 0);
});
