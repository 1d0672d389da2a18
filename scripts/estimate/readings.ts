/**
 * The ways to read the report's "only one municipality" without cooperation in two landsdeler. The estimates
 * read it as one in each, the sure bounds hold however it is read.
 */
import type { EstimateInputs, Limits } from './inputs';
import { numberOf } from './cells';
import type { Interval } from './result';

/** The landsdeler that the summary names together, and the one that then has one more. */
const named = ['agder-og-rogaland', 'oslo-og-akershus'] as const;
const rest = 'ostlandet-ellers';

/** What is derived of a fylke follows from one reading: under another it may be one lower or higher. */
const loosened = ([low, high]: Limits): Limits => [Math.max(0, low - 1), high + 1];

/** The inputs as they are read, first; then with one together, in either of the two landsdeler. */
export function readingsOf(inputs: EstimateInputs): readonly [EstimateInputs, ...EstimateInputs[]] {
  const { margins, samarbeiderIFylke } = inputs;
  const { landsdel } = margins.uten;
  if (![...named, rest].every((kode) => landsdel.has(kode))) return [inputs];
  const others = named.map((without): EstimateInputs => ({
    ...inputs,
    margins: {
      ...margins,
      uten: {
        ...margins.uten,
        landsdel: new Map([
          ...landsdel,
          [without, numberOf(landsdel, without) - 1],
          [rest, numberOf(landsdel, rest) + 1],
        ]),
      },
    },
    samarbeiderIFylke: new Map(
      [...samarbeiderIFylke].map(([fylke, limits]) => [fylke, loosened(limits)]),
    ),
  }));
  return [inputs, ...others];
}

/** What holds under all readings. */
export const widest = (intervals: readonly Interval[]): Interval => ({
  lav: Math.min(...intervals.map(({ lav }) => lav)),
  hoy: Math.max(...intervals.map(({ hoy }) => hoy)),
});
