/**
 * What a chart of real answers shows, where that can be said in a sentence; free of language. It is said only
 * of groups that the interval of their difference tells apart, and never of made answers.
 */
import { extent } from 'd3';
import { isMade } from '../contract/datasett';
import { isOrdered } from '../query/filters';
import { roundToStep } from './scale/rounding';
import type { Chart, ChartGroup, ChartValue } from './chart';
import { scaleOf } from './chart';
import type { SeriesId } from './figure-catalogue';
import { isFilter } from './figure-catalogue';
import type { Compared } from './telling-apart';
import { orderOf } from './telling-apart';

interface At {
  readonly group: ChartGroup;
  readonly value: ChartValue;
}

export type Finding =
  | { readonly kind: 'stiger' | 'synker'; readonly first: At; readonly last: At }
  | { readonly kind: 'ytterst'; readonly highest: readonly At[]; readonly lowest: readonly At[] }
  | { readonly kind: 'hoyere'; readonly series: SeriesId; readonly than: SeriesId };

/** As many areas as a title has room to name. */
const mostNamed = 2;

interface Shown {
  readonly at: At;
  /** The value as it is written. */
  readonly shown: number;
}

/** The values of one series; null when some group has none. */
function column(chart: Chart, index: number): Shown[] | null {
  const scale = scaleOf(chart.figure);
  const all = chart.groups.flatMap((group) => {
    const value = group.values[index];
    if (!value || value.verdi === null) return [];
    return [{ at: { group, value }, shown: roundToStep(scale, value.verdi) }];
  });
  return all.length === chart.groups.length && all.length > 0 ? all : null;
}

/** A group is never one kommune, whose own answer would be no sample. */
const compared = ({ at }: Shown): Compared => ({ ...at.value, niva: 'norge', orden: null });

/** The first is told to be above the other. */
const isOver = ({ figure }: Chart, upper: Shown, lower: Shown): boolean =>
  orderOf(scaleOf(figure), compared(upper), compared(lower)) === 'over';

/** Every step goes the same way, and the ends are told apart. */
function trend(chart: Chart): Finding | null {
  const { figure } = chart;
  if (figure.kind !== 'fordeling') return null;
  const { dimension } = figure;
  if (!isFilter(dimension) || !isOrdered(dimension)) return null;
  const values = column(chart, 0);
  const [first, last] = [values?.at(0), values?.at(-1)];
  if (!values || !first || !last || values.length < 3) return null;
  const steps = values.slice(1).map(({ shown }, index) => shown - (values[index]?.shown ?? NaN));
  const ends = { first: first.at, last: last.at };
  if (steps.every((step) => step > 0) && isOver(chart, last, first)) {
    return { kind: 'stiger', ...ends };
  }
  return steps.every((step) => step < 0) && isOver(chart, first, last)
    ? { kind: 'synker', ...ends }
    : null;
}

/** The ends of groups without an order: each of them is told apart from all the others. */
function ends(chart: Chart): Finding | null {
  const values = column(chart, 0);
  if (!values || chart.figure.kind !== 'fordeling' || values.length < 2) return null;
  const [low, high] = extent(values, ({ shown }) => shown);
  const at = (shown: number | undefined) => values.filter((value) => value.shown === shown);
  const [lowest, highest] = [at(low), at(high)];
  if (low === high || lowest.length > mostNamed || highest.length > mostNamed) return null;
  const apart = values.every(
    (value) =>
      (highest.includes(value) || highest.every((top) => isOver(chart, top, value))) &&
      (lowest.includes(value) || lowest.every((bottom) => isOver(chart, value, bottom))),
  );
  const areas = (extremes: readonly Shown[]) => extremes.map((value) => value.at);
  return apart ? { kind: 'ytterst', highest: areas(highest), lowest: areas(lowest) } : null;
}

/** One series is told to be above the other in every row. */
function above(chart: Chart): Finding | null {
  const [a, b] = [column(chart, 0), column(chart, 1)];
  const [first, second] = chart.series;
  if (!a || !b || !first?.id || !second?.id) return null;
  const over = (upper: readonly Shown[], lower: readonly Shown[]) =>
    upper.every((value, index) => {
      const other = lower[index];
      return other !== undefined && isOver(chart, value, other);
    });
  if (over(a, b)) return { kind: 'hoyere', series: first.id, than: second.id };
  return over(b, a) ? { kind: 'hoyere', series: second.id, than: first.id } : null;
}

/** Null where nothing can be told: the answers to a question have no intervals that could tell them apart. */
export function findingOf(chart: Chart): Finding | null {
  if (isMade(chart.round.datasett) || chart.figure.kind === 'svarvalg') return null;
  return chart.series.length === 1 ? (trend(chart) ?? ends(chart)) : above(chart);
}
