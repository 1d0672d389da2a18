import { describe, expect, test } from 'vitest';
import { linesOf, textWidth } from '../../../src/out/picture/text-lines';

const style = { size: 10 };
const long = 'Guovdageainnu suohkan – Kautokeino kommune – Koutokeinon kunta svarte ikke i 2024.';

describe('lines of a picture', () => {
  test('no line is wider than its room, and no letter is lost', () => {
    for (const width of [30, 80, 200]) {
      const lines = linesOf(long, width, style);
      expect(Math.max(...lines.map((line) => textWidth(line, style)))).toBeLessThanOrEqual(width);
      expect(lines.join('').replaceAll(' ', '')).toBe(long.replaceAll(' ', ''));
    }
  });

  test('breaks at spaces, not at a space that must not break', () => {
    expect(linesOf('fra 56\u00a0% til 100\u00a0%', 49, style)).toEqual([
      'fra 56\u00a0%',
      'til',
      '100\u00a0%',
    ]);
  });

  test('a word that is too wide breaks where it must', () => {
    const lines = linesOf('Beredskapssamarbeidskommunene', 60, style);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Beredskapssamarbeidskommunene');
  });

  test('bold letters take more room', () => {
    expect(textWidth('Ål', { size: 10, bold: true })).toBeGreaterThan(textWidth('Ål', style));
  });
});
