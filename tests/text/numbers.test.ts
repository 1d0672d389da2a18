import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../src/indicators/catalogue';
import type { Formats } from '../../src/text/format';
import type { Language } from '../../src/text/languages';
import { languages } from '../../src/text/languages';
import { textsOf } from '../../src/text/texts';
import { cases, seed } from '../hostile/cases';

interface Written {
  readonly group: RegExp;
  readonly decimal: string;
  /** A number as people write it, and nothing else: no NaN, no exponent, no sign. */
  readonly number: RegExp;
}

const norwegian: Written = {
  group: /\u00a0/g,
  decimal: ',',
  number: /^\d{1,3}(\u00a0\d{3})*(,\d{1,3})?$/,
};

const writtenIn: Readonly<Record<Language, Written>> = {
  nb: norwegian,
  nn: norwegian,
  en: { group: /,/g, decimal: '.', number: /^\d{1,3}(,\d{3})*(\.\d{1,3})?$/ },
};

const units: Readonly<Record<Unit, number>> = { prosent: 0, score_1_5: 1 };

/** From 1e-17 to a million, as many of each power of ten, with all the digits a computation leaves. */
const magnitude = fc.double({ min: -17, max: 6, noNaN: true }).map((power) => 10 ** power);
const amount = fc.oneof(fc.constantFrom(0, 1.7e-16), magnitude);
/** Those that a share may fall below none by. */
const noise = fc.double({ min: -1e-9, max: 1e-9, noNaN: true });
/** What has so few decimals that its halves are exact in the decimal system: 0.5, 3.55, 93.75. */
const decimal = fc.tuple(fc.nat(1_000_000), fc.constantFrom(1, 10, 100));
const unit = fc.constantFrom<Unit>('prosent', 'score_1_5');

/** What is written of numbers: one for each kind that there is, with the ends of a range apart. */
type OfNumbers = {
  [Name in keyof Formats]: Parameters<Formats[Name]>[0] extends number ? Name : never;
}[keyof Formats];

const bare = (text: string) => text.replace(/\u00a0?%$/, '');

const numbersIn: Readonly<
  Record<OfNumbers, (f: Formats, low: number, high: number, unit: Unit) => string[]>
> = {
  value: (f, low, _, of) => [bare(f.value(low, of))],
  bare: (f, low, _, of) => [f.bare(low, of)],
  signed: (f, low, _, of) => [f.signed(low, of).replace(/^[+−](?=.*[1-9])/, '')],
  range: (f, low, high, of) => bare(f.range(low, high, of)).split('–'),
  endsInWords: (f, low, high, of) => bare(f.endsInWords(low, high, of)).split(/ (?:og|and) /),
  count: (f, low) => [f.count(low)],
  counts: (f, low, high) => f.counts(low, high).split('–'),
  atLeastOne: (f, low) => [f.atLeastOne(low)],
};

const holds = <Given extends [unknown, ...unknown[]]>(property: fc.IProperty<Given>) =>
  fc.assert(property, { seed, numRuns: cases });

describe.each(languages)('numbers in %s', (language) => {
  const { format } = textsOf(language);
  const { group, decimal: sign, number } = writtenIn[language];
  const read = (text: string) => Number(bare(text).replace(group, '').replace(sign, '.'));
  const kinds = Object.entries(numbersIn);

  test.each(kinds)('%s is digits as people write them, whatever was computed', (_, texts) => {
    holds(
      fc.property(amount, amount, noise, unit, (one, other, off, of) => {
        const [low, high] = [Math.min(one, other) + off, Math.max(one, other) + off];
        for (const text of texts(format, low, high, of)) expect(text).toMatch(number);
      }),
    );
  });

  test('is the nearest that is written', () => {
    holds(
      fc.property(amount, unit, (value, of) => {
        const half = 10 ** -units[of] / 2;
        expect(Math.abs(read(format.value(value, of)) - value)).toBeLessThanOrEqual(half + 1e-6);
      }),
    );
  });

  test('halves go up, whatever noise their computation left', () => {
    holds(
      fc.property(decimal, noise, unit, ([digits, parts], off, of) => {
        const tens = 10 ** units[of];
        const up = Math.floor((2 * digits * tens + parts) / (2 * parts)) / tens;
        expect(read(format.value(digits / parts, of))).toBe(up);
        expect(format.value(digits / parts + off, of)).toBe(format.value(digits / parts, of));
      }),
    );
  });

  test('a range is in order, holds both ends, and is the same with noise', () => {
    holds(
      fc.property(decimal, fc.nat(500), noise, unit, ([digits, parts], wide, off, of) => {
        const [low, high] = [digits / parts, (digits + wide) / parts];
        const texts = numbersIn.range(format, low, high, of);
        const [from = NaN, to = from] = texts.map(read);
        expect(texts.length === 1 || from < to).toBe(true);
        expect(Math.max(Math.abs(from - low), Math.abs(to - high))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(format.range(low + off, high - off, of)).toBe(format.range(low, high, of));
      }),
    );
  });

  test('a change has a sign where it is written as one, and none has none', () => {
    holds(
      fc.property(amount, unit, (value, of) => {
        const [up, down] = [format.signed(value, of), format.signed(-value, of)];
        const isNone = read(format.value(value, of)) === 0;
        const size = bare(format.value(value, of));
        expect([up, down]).toEqual(isNone ? [size, size] : [`+${size}`, `−${size}`]);
      }),
    );
  });
});

/** `?sektor=vet_ikke&storrelse=0-9999`: the least that a share of none may be came out as 1.7e-16. */
test('a share of none begins at nought', () => {
  expect(textsOf('nb').format.range(1.7e-16, 2.4, 'prosent')).toBe('0–2\u00a0%');
  expect(textsOf('nb').format.range(-1e-17, 100, 'prosent')).toBe('0–100\u00a0%');
});
