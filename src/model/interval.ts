/** What a number may be, and how two numbers lie to each other: read by ranking, change and comparison. */
import type { Measure } from '../indicators/catalogue';
import type { AreaRow } from '../query/area-row';

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
  Pick<AreaRow, 'niva' | 'ki_lav' | 'ki_hoy' | 'svart'> & { readonly kommuner: number | null };

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

/** 3.6 − 0.05 is 3.55, as 3.5 + 0.05 is: ends that meet are the same number. */
const decimal = (end: number) => Number(end.toFixed(6));

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
  return { low: decimal(shown.low - half), high: decimal(shown.high + half) };
}

/**
 * What the true value may be; null where that is not known. The 95 % interval; the number itself, less
 * its rounding, where everybody answered. A kommune's own answer is exact: it is no sample of anything.
 */
export function intervalOf(scale: Scale, area: Estimated): Span | null {
  const { niva, verdi, ki_lav, ki_hoy, svart, kommuner } = area;
  const own = niva === 'kommune';
  if (!own && ki_lav !== null && ki_hoy !== null) return { low: ki_lav, high: ki_hoy };
  const whole = own || (svart !== null && svart === kommuner);
  return whole && verdi !== null ? unroundedSpan(scale, area) : null;
}

/** The interval where it is drawn, ranked or fades: a kommune's exact own answer has none to show. */
export const drawnInterval = (scale: Scale, area: Estimated): Span | null =>
  area.niva === 'kommune' ? null : intervalOf(scale, area);

/** How the first of two spans lies to the second. */
export type Order = 'under' | 'over' | 'overlapper';

/**
 * `under` and `over`: wholly; `overlapper`: they have at least an end in common. Two 95 % intervals
 * that overlap are not told apart, which is stricter than a test of their difference.
 *
 * Source: plain overlap of intervals; how strict that is: Goldstein & Healy, The graphical presentation
 * of a collection of means, JRSS A 158 (1995), 175–177.
 */
export function compareSpans(a: Span, b: Span): Order {
  if (a.high < b.low) return 'under';
  return a.low > b.high ? 'over' : 'overlapper';
}

/** Both are certain, whatever they are. */
export const bothExact = (a: Span, b: Span): boolean => a.low === a.high && b.low === b.high;
