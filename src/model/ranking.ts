/** The areas of a view in the order of their values, and how much that order is worth. */
import { ascending } from 'd3';
import type { Indikator } from '../indicators/catalogue';
import { roundToStep } from '../scale/classes';
import type { Area, View } from './view';

/** Two ends, in the indicator's unit; both are part of it. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** How an interval lies to the country's value. */
export type Mark = 'lavere' | 'hoyere' | 'ikke_skillbar';

export interface RankedArea {
  readonly area: Area;
  /** What is known of its true value; null where no interval is known. */
  readonly interval: Span | null;
  /** Null where no interval is known, or the areas are not to be compared. */
  readonly mark: Mark | null;
  /** The lowest and the highest place it may have, 1 being the lowest value. */
  readonly rank: Span | null;
}

export interface Ranking {
  /** Areas with a value or a range, lowest first, ties in official order. */
  readonly ranked: readonly RankedArea[];
  readonly without: readonly Area[];
  /** The country's value, or the range it lies in. */
  readonly reference: Span | null;
  /** How many are ranked; areas that share one number count as one. */
  readonly total: number;
}

/** A printed number without its numerator may be half a printed digit off. */
function unrounded({ step }: Indikator, { utledning, teller }: Area, { low, high }: Span): Span {
  const rounded = (utledning === 'trykt' || utledning === 'snitt') && teller === null;
  const half = rounded ? step / 2 : 0;
  return { low: low - half, high: high + half };
}

/**
 * The 95 % interval, or the value itself where everybody answered. A kommune's own answers are no
 * sample of anything.
 */
export function intervalOf(indikator: Indikator, area: Area): Span | null {
  const { niva, verdi, ki_lav, ki_hoy, svart, kommuner } = area;
  if (niva === 'kommune') return null;
  if (ki_lav !== null && ki_hoy !== null) return { low: ki_lav, high: ki_hoy };
  if (verdi === null || svart !== kommuner) return null;
  return unrounded(indikator, area, { low: verdi, high: verdi });
}

function rangeOf({ verdi, verdi_lav, verdi_hoy }: Area): Span | null {
  if (verdi !== null) return { low: verdi, high: verdi };
  return verdi_lav === null || verdi_hoy === null ? null : { low: verdi_lav, high: verdi_hoy };
}

function markOf(interval: Span, reference: Span): Mark {
  if (interval.high < reference.low) return 'lavere';
  return interval.low > reference.high ? 'hoyere' : 'ikke_skillbar';
}

/** Areas that the report gives one number together are one in a ranking. */
const groupOf = ({ gjelder, omrade }: Area) => gjelder ?? omrade;

/**
 * The places an area may have among the others: after those that surely lie below it, before those that
 * surely lie above. One without an interval may lie anywhere. Two 95 % intervals that overlap are not
 * told apart, which is stricter than a test of their difference.
 *
 * Source: plain overlap of intervals; how strict that is: Goldstein & Healy, The graphical presentation
 * of a collection of means, JRSS A 158 (1995), 175–177.
 */
function rankOf(own: Span, others: readonly (Span | null)[]): Span {
  const below = others.filter((other) => other !== null && other.high < own.low).length;
  const above = others.filter((other) => other !== null && other.low > own.high).length;
  return { low: 1 + below, high: others.length + 1 - above };
}

export function rankingOf({ indikator, areas, niva, norge }: View): Ranking {
  const reference = rangeOf(norge);
  const country = reference && unrounded(indikator, norge, reference);
  const middle = (area: Area) => {
    const range = rangeOf(area);
    return range && (range.low + range.high) / 2;
  };
  const withValue = areas
    .filter((area) => middle(area) !== null)
    .sort((a, b) => ascending(middle(a) ?? 0, middle(b) ?? 0));
  const intervals = new Map(withValue.map((area) => [groupOf(area), intervalOf(indikator, area)]));
  return {
    ranked: withValue.map((area) => {
      const interval = intervalOf(indikator, area);
      const others = [...intervals].filter(([group]) => group !== groupOf(area));
      const compared = niva !== 'kommune' && interval !== null;
      return {
        area,
        interval,
        mark: compared && country ? markOf(interval, country) : null,
        rank: compared
          ? rankOf(
              interval,
              others.map(([, other]) => other),
            )
          : null,
      };
    }),
    without: areas.filter((area) => middle(area) === null),
    reference,
    total: intervals.size,
  };
}

/** Codes of the areas whose value, as it is printed, or whose whole range lies in the span. */
export function areasWithin(
  indikator: Indikator,
  { ranked }: Ranking,
  { low, high }: Span,
): ReadonlySet<string> {
  const inside = (area: Area) => {
    const range = rangeOf(area);
    if (!range) return false;
    return roundToStep(indikator, range.low) >= low && roundToStep(indikator, range.high) <= high;
  };
  return new Set(ranked.filter(({ area }) => inside(area)).map(({ area }) => area.omrade));
}

/** The values a picture of the ranking has room for: all of a share, of a mean what there is. */
export function spanShown({ unit, domain }: Indikator, { ranked, reference }: Ranking): Span {
  const spans = ranked.flatMap(({ area, interval }) =>
    [rangeOf(area) ?? [], interval ?? []].flat(),
  );
  const ends = spans.flatMap(({ low, high }) => [low, high]);
  if (unit === 'prosent' || ends.length === 0) return { low: domain[0], high: domain[1] };
  const all = [...ends, ...(reference ? [reference.low, reference.high] : [])];
  return {
    low: Math.max(domain[0], Math.floor(2 * Math.min(...all)) / 2),
    high: Math.min(domain[1], Math.ceil(2 * Math.max(...all)) / 2),
  };
}
