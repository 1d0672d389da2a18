import { describe, expect, test } from 'vitest';
import { Walk } from '../../src/map/walk';

const ground = {
  places: [
    { omrade: 'a', point: [0, 0] as const },
    { omrade: 'b', point: [0, 10] as const },
  ],
  ranked: ['c', 'a', 'b'],
  names: [
    { omrade: 'a', navn: 'Alta' },
    { omrade: 'b', navn: 'Alver' },
    { omrade: 'd', navn: 'Asker' },
    { omrade: 'c', navn: 'Østre Toten' },
  ],
};

describe('the keys of the map', () => {
  test.each([
    ['ArrowUp', 'a', 'b'],
    ['ArrowUp', 'b', null],
    ['ArrowLeft', null, 'a'],
    ['PageUp', 'a', 'b'],
    ['PageDown', 'a', 'c'],
    ['PageUp', 'b', null],
    ['PageUp', null, 'c'],
    ['PageDown', 'd', 'b'],
    ['ø', 'a', 'c'],
    ['Ø', 'a', 'c'],
    ['x', 'a', null],
    ['F1', 'a', undefined],
    ['1', 'a', undefined],
  ] as const)('%s from %s leads to %s', (key, from, to) => {
    expect(new Walk().next(ground, from, key, 0)).toBe(to);
  });

  test('letters in quick succession are one name', () => {
    const walk = new Walk();
    expect(walk.next(ground, null, 'a', 0)).toBe('a');
    expect(walk.next(ground, 'a', 'l', 100)).toBe('a');
    expect(walk.next(ground, 'a', 'v', 200)).toBe('b');
    expect(walk.next(ground, 'b', 'q', 300)).toBeNull();
    expect(walk.next(ground, 'b', 'a', 3000)).toBe('d');
  });

  test('one letter again and again goes through the names with it', () => {
    const walk = new Walk();
    const from = [null, 'a', 'b', 'd'];
    expect(from.map((omrade, index) => walk.next(ground, omrade, 'a', 100 * index))).toEqual([
      'a',
      'b',
      'd',
      'a',
    ]);
  });
});
