/** What a number may be, and how two numbers lie to each other: read by ranking, change and comparison. */
import type { Measure } from '../indicators/catalogue';
import { isSettled } from '../indicators/status';
import type { AreaRow } from '../query/area-row';
import { withoutNoise } from './scale/rounding';

/** Two ends, in the indicator's unit; both are part of it. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

type Scale = Pick<Measure, 'unit' | 'step'>;

export type Valued = Pick<
  AreaRow,
  'verdi' | 'verdi_lav' | 'verdi_hoy' | 'utledning' | 'teller' | 'n'
>;

export type Estimated = Valued &
  Pick<AreaRow, 'niva' | 'gjelder' | 'ki_lav' | 'ki_hoy' | 'svart'> & {
    readonly kommuner: number | null;
  };

/** The value, or the range it lies in, as it is shown; null where nothing is known. */
export function shownSpan({ verdi, verdi_lav, verdi_hoy }: Valued): Span | null {
  if (verdi !== null) return { low: verdi, high: verdi };
  return verdi_lav === null || verdi_hoy === null ? null : { low: verdi_lav, high: verdi_hoy };
}

/** The share that a printed one is the rounding of; null where its count is not known, or of others. */
function exactShare({ unit, step }: Scale, { verdi, teller, n }: Valued): number | null {
  if (unit !== 'prosent' || verdi === null || teller === null || !n) return null;
  const share = (100 * teller) / n;
  return Math.abs(share - verdi) <= step / 2 ? share : null;
}

/**
 * What the shown value may be before rounding. A number that the report prints is the share of its
 * counts where they are known, and else up to half a printed digit off; all others are not rounded.
 */
export function unroundedSpan(scale: Scale, area: Valued): Span | null {
  const shown = shownSpan(area);
  if (!shown || (area.utledning !== 'trykt' && area.utledning !== 'snitt')) return shown;
  const exact = exactShare(scale, area);
  if (exact !== null) return { low: exact, high: exact };
  const half = scale.step / 2;
  // 3.6 − 0.05 is 3.55, as 3.5 + 0.05 is: ends that meet are the same number.
  return { low: withoutNoise(shown.low - half), high: withoutNoise(shown.high + half) };
}

/** A kommune's own number, and not one that it shows of a group or of its fylke. */
const isOwn = ({ niva, gjelder }: Estimated) => niva === 'kommune' && gjelder === null;

/** A kommune's own answer is exact: it is no sample of anything. So is a number that all are counted in. */
const isCounted = (area: Estimated): boolean =>
  isOwn(area) || (area.svart !== null && area.svart === area.kommuner);

/** The 95 % interval of what is not a kommune's own. */
function estimatedSpan(area: Estimated): Span | null {
  const { ki_lav, ki_hoy } = area;
  return isOwn(area) || ki_lav === null || ki_hoy === null ? null : { low: ki_lav, high: ki_hoy };
}

/**
 * What the true value may be; null where that is not known. The 95 % interval; the number itself, less
 * its rounding, where everybody answered.
 */
export const intervalOf = (scale: Scale, area: Estimated): Span | null =>
  estimatedSpan(area) ??
  (isCounted(area) && area.verdi !== null ? unroundedSpan(scale, area) : null);

/** The interval where it is drawn, ranked or fades: a kommune's exact own answer has none to show. */
export const drawnInterval = (scale: Scale, area: Estimated): Span | null =>
  isOwn(area) ? null : intervalOf(scale, area);

/** A value, how far below and above it the true one may be by chance, and how far by rounding. */
interface Doubt {
  readonly at: number;
  readonly down: number;
  readonly up: number;
  readonly rounded: number;
}

function doubtOf(scale: Scale, area: Estimated): Doubt | null {
  const shown = area.verdi === null ? null : unroundedSpan(scale, area);
  const chance = estimatedSpan(area);
  if (!shown || (!chance && !isCounted(area))) return null;
  const [at, rounded] = [(shown.low + shown.high) / 2, (shown.high - shown.low) / 2];
  return chance
    ? { at, down: at - chance.low, up: chance.high - at, rounded }
    : { at, down: 0, up: 0, rounded };
}

/**
 * The 95 % interval of `first` less `second`, in the indicator's unit; null where an interval of either is not
 * known. What is fully counted adds nothing to its width; rounding is added whole, since it is no chance.
 *
 * MOVER recovers each variance from the distance between a value and the end of its own interval; of two
 * Wilson intervals this is Newcombe's. The two are taken to be independent. An area and the country that
 * holds it are not, nor are two rounds that ask the same municipalities: they move together, so that this
 * interval is wider than it need be, and never too narrow.
 *
 * Source: Zou & Donner, Construction of confidence limits about effect measures: a general approach,
 * Statistics in Medicine 27 (2008), 1693–1702; Newcombe, Interval estimation for the difference between
 * independent proportions, Statistics in Medicine 17 (1998), 873–890, method 10.
 */
export function differenceOf(scale: Scale, first: Estimated, second: Estimated): Span | null {
  const [a, b] = [doubtOf(scale, first), doubtOf(scale, second)];
  if (!a || !b) return null;
  const difference = a.at - b.at;
  const rounded = a.rounded + b.rounded;
  return {
    low: difference - Math.hypot(a.down, b.up) - rounded,
    high: difference + Math.hypot(a.up, b.down) + rounded,
  };
}

/** What a comparison is of: numbers with their statuses, and their places in an order. */
export type Compared = Estimated & Pick<AreaRow, 'status' | 'orden'>;

/** One value that is nobody's guess: never an estimate, a bound, a place in an order, or the example's. */
export const isComparable = ({ status, orden, verdi }: Compared): boolean =>
  isSettled(status) && orden === null && verdi !== null;

/** Both are what the report says, or both are computed from answers. */
const sameKind = (first: Compared, second: Compared) =>
  (first.status === 'beregnet') === (second.status === 'beregnet');

/** How the first of two numbers lies to the second, as far as their difference bears it. */
export type Order = 'under' | 'over' | 'ikke_skillbar';

/** Null where the two are not to be compared, or an interval is not known. */
export function orderOf(scale: Scale, first: Compared, second: Compared): Order | null {
  const may = isComparable(first) && isComparable(second) && sameKind(first, second);
  const difference = may ? differenceOf(scale, first, second) : null;
  if (!difference) return null;
  if (withoutNoise(difference.high) < 0) return 'under';
  return withoutNoise(difference.low) > 0 ? 'over' : 'ikke_skillbar';
}

/** The two are told apart: both may be compared, and the interval of their difference excludes nought. */
export function differs(scale: Scale, first: Compared, second: Compared): boolean {
  const order = orderOf(scale, first, second);
  return order === 'under' || order === 'over';
}
