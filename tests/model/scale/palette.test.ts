import { hcl, lab } from 'd3';
import { describe, expect, test } from 'vitest';
import { indikatorIds } from '../../../src/indicators/catalogue';
import type { Orden } from '../../../src/indicators/orden';
import { ordener } from '../../../src/indicators/orden';
import type { Status } from '../../../src/indicators/status';
import { isSettled, statuses } from '../../../src/indicators/status';
import type { Colouring } from '../../../src/model/scale/fill';
import { fillOf } from '../../../src/model/scale/fill';
import {
  changeColours,
  classColours,
  mapColours,
  ordenColours,
} from '../../../src/model/scale/palette';
import { distance, eyes } from './colour-blind';

const themes = ['light', 'dark'] as const;

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

  const colouring = (plain: readonly Status[]): Colouring => ({
    classes: classColours('formalisert', theme),
    ordener: ordenColours(theme),
    map: mapColours[theme],
    plain: new Set(plain),
  });

  test.each(eyes)('the classes without a number are apart from all else, for %s', (by) => {
    const own = ordenColours(theme);
    const { empty, range } = mapColours[theme];
    const beside: Readonly<Record<Orden, readonly string[]>> = {
      halvparten: [own.imellom, own.hoyest],
      imellom: [own.hoyest],
      hoyest: [],
      over_40: [own.halvparten],
      kjent: [],
    };
    for (const orden of ordener) {
      const ramp = classColours(orden === 'kjent' ? 'samarbeider' : 'formalisert', theme);
      for (const other of [...ramp, ...beside[orden], empty, range]) {
        expect(distance(own[orden], other, by), `${orden} and ${other}`).toBeGreaterThan(8);
      }
    }
  });

  test('the order of the share formalised runs one way in lightness, as its classes do', () => {
    const own = ordenColours(theme);
    const lightness = [own.halvparten, own.imellom, own.hoyest].map((colour) => hcl(colour).l);
    const [first = 0, , last = 0] = lightness;
    const way = Math.sign(last - first);
    expect(Math.sign((lightness[1] ?? 0) - first)).toBe(way);
    expect(Math.sign(last - (lightness[1] ?? 0))).toBe(way);
    const ramp = classColours('formalisert', theme);
    expect(Math.sign(hcl(ramp.at(-1) ?? '').l - hcl(ramp[0] ?? '').l)).toBe(way);
  });

  test('no two statuses without a value look alike where they have textures', () => {
    const looks = statuses
      .filter((status) => !isSettled(status))
      .map((status) => {
        const { colour, pattern } = fillOf(
          { status, classIndex: null, orden: null },
          colouring([]),
        );
        return `${colour} ${pattern?.id ?? 'plain'}`;
      });
    expect(new Set(looks).size).toBe(looks.length);
  });

  test.each(eyes)(
    'who did not answer is told from who does not cooperate by colour alone, for %s',
    (by) => {
      const [silent, none] = (['ikke_svart', 'ingen_samarbeid'] as const).map(
        (status) => fillOf({ status, classIndex: null, orden: null }, colouring([status])).colour,
      );
      expect(distance(silent ?? '', none ?? '', by)).toBeGreaterThan(12);
    },
  );

  test('a class without a number has its own colour and no texture, whatever its status', () => {
    const area = { status: 'avgrenset', classIndex: 2, orden: 'hoyest' } as const;
    expect(fillOf(area, colouring([]))).toEqual({
      colour: ordenColours(theme).hoyest,
      pattern: null,
    });
  });

  test('a status that is the rule in its view has the colour of its class and nothing over it', () => {
    const area = { status: 'anslag', classIndex: 2, orden: null } as const;
    const colour = classColours('formalisert', theme)[2];
    expect(fillOf(area, colouring(['anslag']))).toEqual({ colour, pattern: null });
    expect(fillOf(area, colouring(['publisert']))).toMatchObject({
      colour,
      pattern: { id: 'skravur' },
    });
  });
});
