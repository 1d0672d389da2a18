import { hcl, lab } from 'd3';
import { describe, expect, test } from 'vitest';
import { indikatorIds } from '../../src/indicators/catalogue';
import { statuses } from '../../src/indicators/status';
import { fillOf } from '../../src/scale/fill';
import { changeColours, classColours, mapColours } from '../../src/scale/palette';

const themes = ['light', 'dark'] as const;

/** Euclidean distance in CIELAB; about 2 is the least one sees side by side. */
function distance(a: string, b: string): number {
  const [p, q] = [lab(a), lab(b)];
  return Math.hypot(p.l - q.l, p.a - q.a, p.b - q.b);
}

describe.each(themes)('the colours in %s', (theme) => {
  test.each(indikatorIds)('%s runs one way in lightness, in steps one can see', (id) => {
    const colours = classColours(id, theme);
    const lightness = colours.map((colour) => hcl(colour).l);
    const steps = lightness.slice(1).map((l, index) => l - (lightness[index] ?? 0));
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
    expect(Math.min(...steps.map(Math.abs))).toBeGreaterThan(4);
  });

  test.each(indikatorIds)('%s is apart from the greys of what is not known', (id) => {
    const { empty, range } = mapColours[theme];
    for (const colour of classColours(id, theme)) {
      expect(distance(colour, empty)).toBeGreaterThan(10);
      expect(distance(colour, range)).toBeGreaterThan(10);
    }
  });

  test('a change runs from one hue to another over the palest, apart from the greys', () => {
    const colours = changeColours(theme);
    const lightness = colours.map((colour) => hcl(colour).l);
    for (const way of [lightness.slice(0, 4), lightness.slice(3).reverse()]) {
      const steps = way.slice(1).map((l, index) => l - (way[index] ?? 0));
      expect(Math.min(...steps)).toBeGreaterThan(4);
    }
    const { empty, range } = mapColours[theme];
    for (const [index, colour] of colours.entries()) {
      expect(distance(colour, empty)).toBeGreaterThan(8);
      // A range has its dots besides.
      expect(distance(colour, range)).toBeGreaterThan(8);
      // Orange and purple differ in blue and yellow, which the colour-blind of red and green tell apart.
      const b = lab(colour).b;
      if (index < 3) expect(b).toBeGreaterThan(10);
      if (index > 3) expect(b).toBeLessThan(-5);
    }
  });

  test('no two statuses without a value look alike', () => {
    const looks = statuses
      .filter((status) => !['publisert', 'avledet', 'beregnet'].includes(status))
      .map((status) => {
        const { colour, pattern } = fillOf(status, null, [], mapColours[theme]);
        return `${colour} ${pattern?.id ?? 'plain'}`;
      });
    expect(new Set(looks).size).toBe(looks.length);
  });
});
