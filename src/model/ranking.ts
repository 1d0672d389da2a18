/** The areas of a view in the order of their values, and how much that order is worth. */
import type { Indikator } from '../indicators/catalogue';
import { roundToStep } from '../scale/classes';
import type { Order, Span } from './interval';
import { compareSpans, drawnInterval, shownSpan, unroundedSpan } from './interval';
import { lowestFirst } from './order';
import type { Area, View } from './view';

/** How an interval lies to the country's value. */
export type Mark = 'lavere' | 'hoyere' | 'ikke_skillbar';

export interface RankedArea {
  readonly area: Area;
  /** What is known of its true value; null where no interval is known, and of kommuner. */
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

const marks: Readonly<Record<Order, Mark>> = {
  under: 'lavere',
  over: 'hoyere',
  overlapper: 'ikke_skillbar',
};

/** Areas that the report gives one number together are one in a ranking. */
const groupOf = ({ gjelder, omrade }: Area) => gjelder ?? omrade;

/**
 * The places an area may have among the others: after those that surely lie below it, before those that
 * surely lie above. One without an interval may lie anywhere.
 */
function rankOf(own: Span, others: readonly (Span | null)[]): Span {
  const lying = (order: Order) =>
    others.filter((other) => other !== null && compareSpans(other, own) === order).length;
  return { low: 1 + lying('under'), high: others.length + 1 - lying('over') };
}

export function rankingOf({ indikator, areas, norge }: View): Ranking {
  const country = unroundedSpan(indikator, norge);
  const withValue = lowestFirst(areas);
  const intervals = new Map(
    withValue.map((area) => [groupOf(area), drawnInterval(indikator, area)]),
  );
  return {
    ranked: withValue.map((area) => {
      const interval = drawnInterval(indikator, area);
      const others = [...intervals].filter(([group]) => group !== groupOf(area));
      return {
        area,
        interval,
        mark: interval && country ? marks[compareSpans(interval, country)] : null,
        rank: interval
          ? rankOf(
              interval,
              others.map(([, other]) => other),
            )
          : null,
      };
    }),
    without: areas.filter((area) => shownSpan(area) === null),
    reference: shownSpan(norge),
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
    const range = shownSpan(area);
    if (!range) return false;
    return roundToStep(indikator, range.low) >= low && roundToStep(indikator, range.high) <= high;
  };
  return new Set(ranked.filter(({ area }) => inside(area)).map(({ area }) => area.omrade));
}

/** The values a picture of the ranking has room for: all of a share, of a mean what there is. */
export function spanShown({ unit, domain }: Indikator, { ranked, reference }: Ranking): Span {
  const spans = ranked.flatMap(({ area, interval }) =>
    [shownSpan(area) ?? [], interval ?? []].flat(),
  );
  const ends = spans.flatMap(({ low, high }) => [low, high]);
  if (unit === 'prosent' || ends.length === 0) return { low: domain[0], high: domain[1] };
  const all = [...ends, ...(reference ? [reference.low, reference.high] : [])];
  return {
    low: Math.max(domain[0], Math.floor(2 * Math.min(...all)) / 2),
    high: Math.min(domain[1], Math.ceil(2 * Math.max(...all)) / 2),
  };
}
