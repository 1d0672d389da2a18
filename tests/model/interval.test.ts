import { randomLcg } from 'd3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import type { Compared, Estimated, Span } from '../../src/model/telling-apart';
import { differenceOf, differs, intervalOf, orderOf } from '../../src/model/telling-apart';
import { plainRow } from '../plain-area';

const { samarbeider, effekt } = catalogue;
const span = (low: number, high: number): Span => ({ low, high });

/** A fylke of ten municipalities, half of which answered; its number is computed. */
const half: Estimated = {
  ...{ niva: 'fylke', gjelder: null, verdi: 60, verdi_lav: null, verdi_hoy: null },
  ...{ utledning: 'svar', teller: 3, n: 5, ki_lav: null, ki_hoy: null, svart: 5, kommuner: 10 },
};
const all = { svart: 10, n: 10 };
const counted = { ...all, utledning: 'trykt', verdi: 67, teller: 6, n: 9 } as const;
const mean = { teller: null, n: null, verdi: 3.5 };

describe('what a number may be', () => {
  test.each<[string, typeof samarbeider, Partial<Estimated>, Span | null]>([
    ['no interval, not all answered', samarbeider, {}, null],
    ['a 95 % interval', samarbeider, { ki_lav: 40, ki_hoy: 80 }, span(40, 80)],
    ['everybody answered', samarbeider, { ...all, teller: 6 }, span(60, 60)],
    ['a range, everybody answered', samarbeider, { ...all, verdi: null, verdi_lav: 50 }, null],
    ['printed, with its counts', samarbeider, counted, span(600 / 9, 600 / 9)],
    ['printed, with others’ counts', samarbeider, { ...counted, n: 10 }, span(66.5, 67.5)],
    ['printed, no counts', samarbeider, { ...counted, teller: null }, span(66.5, 67.5)],
    ['a printed mean', effekt, { ...all, ...mean, utledning: 'trykt' }, span(3.45, 3.55)],
    ['a mean of printed', effekt, { ...all, ...mean, utledning: 'snitt' }, span(3.45, 3.55)],
    ['a printed mean, not all', effekt, { ...mean, utledning: 'trykt' }, null],
    ['a kommune’s own answer', effekt, { niva: 'kommune', verdi: 3.5 }, span(3.5, 3.5)],
    [
      'its group’s estimate',
      samarbeider,
      { niva: 'kommune', gjelder: 'x', ki_lav: 5, ki_hoy: 9 },
      span(5, 9),
    ],
    ['its fylke’s number', effekt, { niva: 'kommune', gjelder: '18', verdi: 3.5 }, null],
    ['a silent kommune', effekt, { niva: 'kommune', verdi: null }, null],
  ])('%s', (_, indikator, own, expected) => {
    expect(intervalOf(indikator, { ...half, ...own })).toEqual(expected);
  });
});

/** Wilson's score interval of a share, in per cent. */
function wilson(yes: number, n: number): { verdi: number; ki_lav: number; ki_hoy: number } {
  const z = 1.959964;
  const p = yes / n;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const spread = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return { verdi: 100 * p, ki_lav: 100 * (centre - spread), ki_hoy: 100 * (centre + spread) };
}
const shareOf = (yes: number, n: number): Compared =>
  plainRow({
    omrade: 'a',
    ...wilson(yes, n),
    teller: yes,
    n,
    svart: n,
    kommuner: 500,
    status: 'beregnet',
  });
const wholeOf = (verdi: number): Compared =>
  plainRow({ omrade: 'b', verdi, svart: 10, kommuner: 10, status: 'beregnet' });

describe('the interval of a difference', () => {
  test('is Newcombe’s for two shares: his example, 56 of 70 less 48 of 80', () => {
    const { low, high } = differenceOf(samarbeider, shareOf(56, 70), shareOf(48, 80)) ?? span(0, 0);
    expect(low).toBeCloseTo(5.24, 2);
    expect(high).toBeCloseTo(33.39, 2);
  });

  const share = fc
    .integer({ min: 1, max: 400 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((yes) => shareOf(yes, n)));
  const number = fc.oneof(share, fc.integer({ min: 0, max: 100 }).map(wholeOf));

  test('turns its sign when the two are turned, and holds the difference', () => {
    fc.assert(
      fc.property(number, number, (one, other) => {
        const there = differenceOf(samarbeider, one, other) ?? span(NaN, NaN);
        const back = differenceOf(samarbeider, other, one) ?? span(NaN, NaN);
        expect(there.low).toBeCloseTo(-back.high, 9);
        expect(there.high).toBeCloseTo(-back.low, 9);
        const difference = (one.verdi ?? NaN) - (other.verdi ?? NaN);
        expect(there.low).toBeLessThanOrEqual(difference + 1e-9);
        expect(there.high).toBeGreaterThanOrEqual(difference - 1e-9);
      }),
    );
  });

  test('is wider than either number’s own, and narrower than the two together', () => {
    fc.assert(
      fc.property(share, share, (one, other) => {
        const widths = [one, other].map(({ ki_lav, ki_hoy }) => (ki_hoy ?? 0) - (ki_lav ?? 0));
        const { low, high } = differenceOf(samarbeider, one, other) ?? span(0, 0);
        expect(high - low).toBeGreaterThanOrEqual(Math.max(...widths) - 1e-9);
        expect(high - low).toBeLessThanOrEqual((widths[0] ?? 0) + (widths[1] ?? 0) + 1e-9);
      }),
    );
  });

  test('has no width where everybody answered both times', () => {
    expect(differenceOf(samarbeider, wholeOf(70), wholeOf(50))).toEqual(span(20, 20));
  });

  test('has the whole of the rounding of two printed numbers, which is no chance', () => {
    const printed = (verdi: number) =>
      plainRow({ omrade: 'a', verdi, svart: 6, kommuner: 6, utledning: 'trykt' });
    const { low, high } = differenceOf(effekt, printed(3.6), printed(3.5)) ?? span(0, 0);
    expect(low).toBeCloseTo(0, 9);
    expect(high).toBeCloseTo(0.2, 9);
  });

  test('is not known where one of the two has no interval', () => {
    const silent = plainRow({ omrade: 'a', verdi: 3.5, svart: 5, kommuner: 10 });
    expect(differenceOf(effekt, silent, wholeOf(3))).toBeNull();
  });

  test('holds the true difference nearly always', () => {
    const seed = Date.now() % 1_000_000;
    const random = randomLcg(seed / 1_000_000);
    const drawn = (n: number, p: number) => {
      let yes = 0;
      for (let i = 0; i < n; i += 1) yes += random() < p ? 1 : 0;
      return shareOf(yes, n);
    };
    const rounds = 4000;
    for (const [n, p, m, q] of [
      [18, 0.56, 57, 0.93],
      [36, 0.72, 33, 0.76],
      [10, 0.5, 189, 0.83],
    ] as const) {
      let held = 0;
      for (let i = 0; i < rounds; i += 1) {
        const { low, high } = differenceOf(samarbeider, drawn(n, p), drawn(m, q)) ?? span(0, 0);
        const truth = 100 * (p - q);
        held += low <= truth && truth <= high ? 1 : 0;
      }
      console.info(`seed ${seed}: ${n}, ${p} less ${m}, ${q}: held ${held / rounds}`);
      // 95 % as it is meant, less what small samples and 4 000 draws take.
      expect(held / rounds, `seed ${seed}`).toBeGreaterThan(0.93);
      expect(held / rounds, `seed ${seed}`).toBeLessThan(0.98);
    }
  });
});

describe('two numbers are told apart', () => {
  const [low, high] = [shareOf(10, 40), shareOf(30, 40)];

  test('where the interval of their difference excludes nought', () => {
    expect(orderOf(samarbeider, low, high)).toBe('under');
    expect(orderOf(samarbeider, high, low)).toBe('over');
    expect(differs(samarbeider, low, high)).toBe(true);
    expect(orderOf(samarbeider, low, shareOf(11, 40))).toBe('ikke_skillbar');
    // All are counted in both, and the two are the same number: their difference is nought, and no more.
    const whole = { ...shareOf(3, 10), ki_lav: null, ki_hoy: null, svart: 10, kommuner: 10 };
    expect(differenceOf(samarbeider, whole, whole)).toEqual(span(0, 0));
    expect(orderOf(samarbeider, whole, whole)).toBe('ikke_skillbar');
    expect(differs(samarbeider, low, shareOf(11, 40))).toBe(false);
  });

  test('also where their own intervals overlap a little: that is too strict a test', () => {
    const [one, other] = [shareOf(50, 100), shareOf(65, 100)];
    expect(other.ki_lav ?? 0).toBeLessThan(one.ki_hoy ?? 0);
    expect(differs(samarbeider, one, other)).toBe(true);
  });

  test.each<[string, Partial<Compared>]>([
    ['an estimate', { status: 'anslag' }],
    ['a bound', { status: 'avgrenset' }],
    ['the example’s', { status: 'modellert' }],
    ['a place in an order', { orden: 'halvparten' }],
    ['of another kind', { status: 'publisert' }],
    ['not there', { verdi: null, status: 'ikke_svart' }],
  ])('never where one of them is %s', (_, own) => {
    expect(orderOf(samarbeider, { ...low, ...own }, high)).toBeNull();
    expect(differs(samarbeider, high, { ...low, ...own })).toBe(false);
  });
});
