/** When a computed number is the printed one: rounding, bounds, ranges, ranks, signs and trends. */
import type { Published } from './published';

/** Room for floating point, far below any printed digit. */
const tolerance = 1e-9;

/** Points by which "four of five" may miss: it is said of 83 %, and would not be of 86. */
const aboutReach = 5;

/** Half away from zero, as in the report. */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.floor(Math.abs(value) * scale + 0.5 + tolerance)) / scale;
}

const decimalsOf: Readonly<Record<string, number>> = { score_1_5: 1, antall_per_kommune: 1 };

/** How many decimals the report prints in this unit. */
export const printedDecimals = (enhet: string) => decimalsOf[enhet] ?? 0;

/** Whether the numbers – one, or one for each scale – are what the row prints. */
export function holds(row: Published, values: readonly number[]): boolean {
  const decimals = printedDecimals(row.enhet);
  const rounded = values.map((value) => roundTo(value, decimals));
  switch (row.relasjon) {
    case 'eq':
    case 'exactly_n':
      return rounded.every((value) => value === row.verdi);
    case 'about':
      return values.every((value) => Math.abs(value - row.verdi) <= aboutReach + tolerance);
    case 'gt':
      return values.every((value) => value > row.verdi + tolerance);
    case 'lte':
      return values.every((value) => value <= row.verdi + tolerance);
    case 'range': {
      const high = row.verdi_maks ?? row.verdi;
      // Two scales with a printed number each: the range's ends are those numbers.
      if (values.length > 1)
        return Math.min(...rounded) === row.verdi && Math.max(...rounded) === high;
      return rounded.every((value) => value >= row.verdi && value <= high);
    }
    default:
      throw new Error(`${row.id}: ${row.relasjon} is not about one number`);
  }
}

/** The places a value can claim among the others: one, or several where others have the same value. */
export function places(
  value: number,
  others: readonly number[],
  end: 'topp' | 'bunn',
): readonly [first: number, last: number] {
  const better = others.filter((other) => (end === 'topp' ? other > value : other < value)).length;
  const tied = others.filter((other) => other === value).length;
  return [better + 1, better + tied + 1];
}

/** -1, 0 or 1; a difference too small to be seen is none. */
export const signOf = (difference: number, visible: number): number =>
  Math.abs(difference) < visible - tolerance ? 0 : Math.sign(difference);

/** Points between the highest and lowest group that still are "about the same". */
const levelReach = 10;

/** Whether the groups rise (1), fall (-1) all the way, or are about the same (0). */
export function holdsTrend(printed: number, values: readonly number[]): boolean {
  if (values.length < 2) return false;
  if (printed === 0) return Math.max(...values) - Math.min(...values) <= levelReach;
  return values.every((value, index) => {
    const before = values[index - 1];
    return before === undefined || (value - before) * printed > tolerance;
  });
}
