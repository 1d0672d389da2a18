/** Numbers as people write them, per language. */
import type { Unit } from '../indicators/catalogue';
import { roundToStep, withoutNoise } from '../model/scale/rounding';

export interface Formats {
  /** A value with its unit, as the report rounds it. */
  readonly value: (value: number, unit: Unit) => string;
  /** The same without the unit, where that is said beside it. */
  readonly bare: (value: number, unit: Unit) => string;
  /** A change, with its sign and without its unit. */
  readonly signed: (value: number, unit: Unit) => string;
  /** Two ends with the unit once. */
  readonly range: (low: number, high: number, unit: Unit) => string;
  /** The same as words between two words: `34 og 40 %`. */
  readonly endsInWords: (low: number, high: number, unit: Unit) => string;
  readonly count: (value: number) => string;
  /** Two counts that something lies between; one, where they are the same. */
  readonly counts: (low: number, high: number) => string;
  /** In whole ones: what there is some of is never written as none. */
  readonly atLeastOne: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A day, as `21. mars 2025`. */
  readonly date: (day: Date) => string;
}

/** Per cent: a range that is narrower has a decimal, so that its ends are not taken for others. */
const narrowest = 2;

const digitsOf: Readonly<Record<Unit, number>> = { prosent: 0, score_1_5: 1 };

/** What stands after a number of per cent: a no-break space and the sign, or the sign alone. */
const percentSign = (locales: readonly string[]): string =>
  new Intl.NumberFormat([...locales], { style: 'percent' })
    .formatToParts(0)
    .filter(({ type }) => type !== 'integer')
    .map(({ value }) => value)
    .join('');

/**
 * @param locales BCP 47 tags, as `nb-NO`, the first that the browser knows is used: not all know `nn`
 */
export function formatsFor(...locales: readonly string[]): Formats {
  const withDigits = [0, 1].map(
    (digits) =>
      new Intl.NumberFormat([...locales], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  );
  const counts = new Intl.NumberFormat([...locales]);
  const dates = new Intl.DateTimeFormat([...locales], { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat([...locales], { type: 'conjunction' });
  /** Rounds halves up at the decimal that is shown, as the classes do. */
  const bare = (value: number, unit: Unit, digits = digitsOf[unit]) =>
    (withDigits[digits] ?? counts).format(roundToStep({ step: 10 ** -digits }, value));
  const count = (value: number) => counts.format(withoutNoise(value));
  const spanned = (from: string, to: string) => (from === to ? from : `${from}–${to}`);
  const ends = (least: number, most: number, unit: Unit): [string, string] => {
    const [low, high] = [withoutNoise(least), withoutNoise(most)];
    const whole = Number.isInteger(low) && Number.isInteger(high);
    const narrow =
      unit === 'prosent' && !whole && low !== high && withoutNoise(high - low) < narrowest;
    const digits = narrow ? 1 : digitsOf[unit];
    return [bare(low, unit, digits), bare(high, unit, digits)];
  };
  const percent = percentSign(locales);
  const suffix = (unit: Unit) => (unit === 'prosent' ? percent : '');
  return {
    value: (value, unit) => bare(value, unit) + suffix(unit),
    bare: (value, unit) => bare(value, unit),
    signed: (value, unit) => {
      const size = bare(Math.abs(value), unit);
      const isNone = size === bare(0, unit);
      return isNone ? size : `${value < 0 ? '−' : '+'}${size}`;
    },
    range: (low, high, unit) => spanned(...ends(low, high, unit)) + suffix(unit),
    endsInWords: (low, high, unit) => lists.format(ends(low, high, unit)) + suffix(unit),
    count,
    counts: (low, high) => spanned(count(low), count(high)),
    atLeastOne: (value) => count(Math.max(1, roundToStep({ step: 1 }, value))),
    list: (items) => lists.format(items),
    date: (day) => dates.format(day),
  };
}
