import {
  interpolateHcl,
  interpolatePuOr,
  interpolateRdPu,
  interpolateYlGnBu,
  interpolateYlOrBr,
  quantize,
  rgb,
} from 'd3';
import { describe, expect, test } from 'vitest';
import { catalogue, indikatorIds } from '../../../src/indicators/catalogue';
import { changeSteps } from '../../../src/model/scale/change-classes';
import { changeRamp, classRamps, greys } from '../../../src/model/scale/ramps';

const ramps = {
  samarbeider: interpolateYlGnBu,
  formalisert: interpolateRdPu,
  effekt: interpolateYlOrBr,
};

/** `count` colours of a ramp between two of its places, ends included. */
const cut = (
  ramp: (t: number) => string,
  [from, to]: readonly [number, number],
  count: number,
): string[] => quantize((t) => rgb(ramp(from + t * (to - from))).formatHex(), count);

const shades = [
  // Pale enough to darken, dark enough to see; the other way on a dark page.
  { shade: 'light', classes: [0.12, 0.95], change: [0.93, 0.07], ends: ['#f4f5f6', '#5b6670'] },
  { shade: 'dark', classes: [0.88, 0.1], change: [0.8, 0.2], ends: ['#20272e', '#b6c0c9'] },
] as const;

describe.each(shades)('the colours in $shade', ({ shade, classes, change, ends }) => {
  test.each(indikatorIds)('%s has one for each of its classes', (id) => {
    const count = catalogue[id].breaks.length + 1;
    expect(classRamps[id][shade]).toEqual(cut(ramps[id], classes, count));
  });

  test.each(indikatorIds)('a change of %s has one for each of its classes', (id) => {
    const count = changeSteps(catalogue[id]).breaks.length + 1;
    expect(changeRamp[shade]).toEqual(cut(interpolatePuOr, change, count));
  });

  test('the greys lie on one line', () => {
    const at = (t: number) => rgb(interpolateHcl(ends[0], ends[1])(t)).formatHex();
    const [empty, range, none] = shade === 'light' ? [0.28, 0.17, 0.6] : [0.3, 0.18, 0.6];
    expect(greys[shade]).toEqual({ empty: at(empty), range: at(range), none: at(none) });
  });
});
