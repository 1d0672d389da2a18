/** Intervals from the formulas of their sources, in plain TypeScript and without the project's SQL. */
import { sum } from 'd3';
import type { Expected } from './independent';

export interface Interval {
  readonly low: number;
  readonly high: number;
  /** How far the ends may lie from those of a quantile that is tabulated to three decimals. */
  readonly tolerance: number;
}

/** The 97.5th percentile of the normal distribution, as its tables have it. */
const normal = 1.959963985;

/** Area under cosᵏ from 0 to `end`, by Simpson's rule. */
function areaUnderCosine(k: number, end: number): number {
  const steps = 400;
  const width = end / steps;
  const inner = Array.from({ length: steps - 1 }, (_, at) => at + 1);
  const weighted = sum(inner, (at) => (at % 2 === 1 ? 4 : 2) * Math.cos(at * width) ** k);
  return (width / 3) * (1 + weighted + Math.cos(end) ** k);
}

/** Probability that Student's t lies between 0 and `t`: its density with `t = √df · tan θ`. */
const between0And = (t: number, df: number) =>
  areaUnderCosine(df - 1, Math.atan(t / Math.sqrt(df))) /
  (2 * areaUnderCosine(df - 1, Math.PI / 2));

const quantiles = new Map<number, number>();

/** The 97.5th percentile of Student's t: where its distribution function reaches it, by halving. */
function student(df: number): number {
  const known = quantiles.get(df);
  if (known !== undefined) return known;
  let [low, high] = [1, 20];
  while (high - low > 1e-7) {
    const middle = (low + high) / 2;
    if (between0And(middle, df) < 0.475) low = middle;
    else high = middle;
  }
  quantiles.set(df, low);
  return low;
}

/** Wilson (1927): the shares `p` for which the observed one lies within z standard errors. */
function wilson(share: number, n: number): readonly [number, number] {
  // (share − p)² = z² p (1 − p) / n, solved for p.
  const [a, b, c] = [1 + normal ** 2 / n, -2 * share - normal ** 2 / n, share ** 2];
  const root = Math.sqrt(Math.max(0, b ** 2 - 4 * a * c));
  return [(100 * (-b - root)) / (2 * a), (100 * (-b + root)) / (2 * a)];
}

/** Observations in a sample without replacement that say as much as `n` from an endless population. */
const effective = (n: number, population: number, answered: number) =>
  (n * (population - 1)) / (population - answered);

/** The bounds over those who did not answer, in per cent of all that the share is told of. */
export const silentBounds = ({ teller, n, population }: Expected) => ({
  low: (100 * teller) / population,
  high: (100 * (teller + population - n)) / population,
});

/** Of a share of municipalities; null where everybody or nobody answered. */
export function intervalOfKommuner(truth: Expected): Interval | null {
  const { teller, n, population } = truth;
  if (n === 0 || n === population) return null;
  const [low, high] = wilson(teller / n, effective(n, population, n));
  const possible = silentBounds(truth);
  return {
    low: Math.max(low, possible.low),
    high: Math.min(high, possible.high),
    tolerance: 1e-5,
  };
}

/**
 * Of a share or mean over cooperations, with the municipality as cluster: Cochran (1977), formula 2.46,
 * with Student's t. Shares that are alike in all municipalities have Wilson's interval; means that are
 * alike have none.
 */
export function intervalOfSamarbeid(
  { clusters, svart, kommuner, teller, n }: Expected,
  share: boolean,
): Interval | null {
  const m = clusters.length;
  if (n === 0 || m < 2 || svart === kommuner) return null;
  const ratio = teller / n;
  const squares = sum(clusters, ([y, x]) => (y - ratio * x) ** 2);
  if (squares <= 1e-9) {
    if (!share) return null;
    const [low, high] = wilson(ratio, effective(m, kommuner, svart));
    return { low, high, tolerance: 1e-5 };
  }
  const error = Math.sqrt(((1 - svart / kommuner) * m * squares) / (m - 1)) / n;
  const [scale, least, most] = share ? [100, 0, 100] : [1, 1, 5];
  const half = scale * student(m - 1) * error;
  return {
    low: Math.max(least, scale * ratio - half),
    high: Math.min(most, scale * ratio + half),
    tolerance: scale * error * 5e-4 + 1e-9,
  };
}
