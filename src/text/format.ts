/** Numbers as people write them, per language. */
import type { Unit } from '../indicators/catalogue';

export interface Formats {
  /** A value with its unit, as the report rounds it. */
  readonly value: (value: number, unit: Unit) => string;
  /** A change, with its sign and without its unit. */
  readonly signed: (value: number, unit: Unit) => string;
  /** Two ends with the unit once. */
  readonly range: (low: number, high: number, unit: Unit) => string;
  /** The same as words between two words: `34 og 40 %`. */
  readonly between: (low: number, high: number, unit: Unit) => string;
  readonly count: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** A day, as `21. mars 2025`. */
  readonly date: (day: Date) => string;
}

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
  const numbers = Object.fromEntries(
    Object.entries(digitsOf).map(([unit, digits]) => [
      unit,
      new Intl.NumberFormat([...locales], {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
    ]),
  ) as Record<Unit, Intl.NumberFormat>;
  const counts = new Intl.NumberFormat([...locales]);
  const dates = new Intl.DateTimeFormat([...locales], { dateStyle: 'long', timeZone: 'UTC' });
  const lists = new Intl.ListFormat([...locales], { type: 'conjunction' });
  /** Rounds halves up at the decimal that is shown, as the classes do. */
  const bare = (value: number, unit: Unit) =>
    numbers[unit].format(
      Number(`${Math.round(Number(`${value}e${digitsOf[unit]}`))}e-${digitsOf[unit]}`),
    );
  const percent = percentSign(locales);
  const suffix = (unit: Unit) => (unit === 'prosent' ? percent : '');
  return {
    value: (value, unit) => bare(value, unit) + suffix(unit),
    signed: (value, unit) => {
      const size = bare(Math.abs(value), unit);
      const isNone = size === bare(0, unit);
      return isNone ? size : `${value < 0 ? '−' : '+'}${size}`;
    },
    range: (low, high, unit) => {
      const [from, to] = [bare(low, unit), bare(high, unit)];
      return (from === to ? from : `${from}–${to}`) + suffix(unit);
    },
    between: (low, high, unit) => lists.format([bare(low, unit), bare(high, unit)]) + suffix(unit),
    count: (value) => counts.format(value),
    list: (items) => lists.format(items),
    date: (day) => dates.format(day),
  };
}
