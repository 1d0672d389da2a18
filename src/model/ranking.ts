/** The areas of a view in the order of their values, and how much that order is worth. */
import { isMade } from '../contract/datasett';
import type { Indikator } from '../indicators/catalogue';
import { roundOutwards, roundToStep } from './scale/rounding';
import type { Order, Span } from './telling-apart';
import { drawnInterval, isComparable, orderOf, shownSpan } from './telling-apart';
import { lowestFirst } from './order';
import type { Area } from './area';
import type { View } from './view';

/** How an area lies to the country. */
export type Mark = 'lavere' | 'hoyere' | 'ikke_skillbar';

export interface RankedArea {
  readonly area: Area;
  /** What is known of its true value; null where no interval is known, and of kommuner. */
  readonly interval: Span | null;
  /** Null where the two are not to be compared. */
  readonly mark: Mark | null;
  /** The lowest and the highest place it may have, 1 being the lowest value; null where it has none to tell. */
  readonly rank: Span | null;
}

export interface Ranking {
  /** Areas with a value, lowest first, ties in official order. */
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
  ikke_skillbar: 'ikke_skillbar',
};

/** Areas that the report gives one number together are one in a ranking. */
const groupOf = ({ gjelder, omrade }: Area) => gjelder ?? omrade;

/** The area has something to be listed by: a value, a range, or a place in the report's order. */
export const isTold = (area: Area) => area.orden !== null || shownSpan(area) !== null;

/**
 * Whether the areas have an order by their numbers: each that has one has one of the same kind, which may be
 * compared. The example's are put in order as the example of a list, and nothing is claimed of it. Kommuner
 * that show the number of a group or of their fylke have no order of their own.
 */
export function isRankable({ datasett, niva, areas }: View): boolean {
  if (datasett === 'rapporten' && niva === 'kommune') return false;
  const told = areas.filter(isTold);
  const made = isMade(datasett);
  const may = (area: Area) => (made ? area.status === 'modellert' : isComparable(area));
  return told.length > 0 && told.every(may);
}

/**
 * The places an area may have among the others: after those that surely lie below it, before those that
 * surely lie above. Null where nothing is known of that: no other can be told apart from it.
 */
function rankOf(indikator: Indikator, area: Area, others: readonly Area[]): Span | null {
  const orders = others.map((other) => orderOf(indikator, other, area));
  const under = orders.filter((order) => order === 'under').length;
  const over = orders.filter((order) => order === 'over').length;
  if (under + over === 0) return null;
  return { low: 1 + under, high: others.length + 1 - over };
}

/** Null where the areas have no order by their numbers. */
export function rankingOf(view: View): Ranking | null {
  if (!isRankable(view)) return null;
  const { indikator, areas, norge, niva } = view;
  const groups = new Map(areas.filter(isTold).map((area) => [groupOf(area), area]));
  const placed = niva !== 'kommune';
  return {
    ranked: lowestFirst(areas).map((area) => {
      const order = placed ? orderOf(indikator, area, norge) : null;
      const others = [...groups].filter(([group]) => group !== groupOf(area));
      return {
        area,
        interval: drawnInterval(indikator, area),
        mark: order && marks[order],
        rank: placed
          ? rankOf(
              indikator,
              area,
              others.map(([, other]) => other),
            )
          : null,
      };
    }),
    without: areas.filter((area) => !isTold(area)),
    reference: shownSpan(norge),
    total: groups.size,
  };
}

/** Codes of the areas whose value, as it is printed, lies in the span. */
export function areasWithin(
  indikator: Indikator,
  { ranked }: Ranking,
  { low, high }: Span,
): ReadonlySet<string> {
  const inside = ({ verdi }: Area) =>
    verdi !== null && roundToStep(indikator, verdi) >= low && roundToStep(indikator, verdi) <= high;
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
  const { low, high } = roundOutwards(
    { step: 0.5 },
    { low: Math.min(...all), high: Math.max(...all) },
  );
  return { low: Math.max(domain[0], low), high: Math.min(domain[1], high) };
}
