/** What a chart shows, where it shows something that can be said in a sentence; free of language. */
import { extent } from 'd3';
import { isSettled } from '../indicators/status';
import { roundToStep } from '../scale/classes';
import type { Chart, ChartGroup, ChartValue } from './chart';
import { hasModelled, scaleOf } from './chart';
import type { SeriesId } from './figure-catalogue';

interface At {
  readonly group: ChartGroup;
  readonly value: ChartValue;
}

export type Finding =
  | { readonly kind: 'stiger' | 'synker'; readonly first: At; readonly last: At }
  | { readonly kind: 'ytterst'; readonly highest: readonly At[]; readonly lowest: readonly At[] }
  | { readonly kind: 'storst'; readonly highest: At }
  | { readonly kind: 'hoyere'; readonly series: SeriesId; readonly than: SeriesId };

/** A finding, and whether some number it rests on is modelled. */
export interface Told {
  readonly finding: Finding | null;
  readonly modelled: boolean;
}

/** As many areas as a title has room to name. */
const mostNamed = 2;

/** The values of one series, as they are written; null when some group has none. */
function column(chart: Chart, index: number): { at: At; shown: number }[] | null {
  const scale = scaleOf(chart.figure);
  const all = chart.groups.flatMap((group) => {
    const value = group.values[index];
    if (!value || value.verdi === null) return [];
    return [{ at: { group, value }, shown: roundToStep(scale, value.verdi) }];
  });
  return all.length === chart.groups.length && all.length > 0 ? all : null;
}

/** Every step goes the same way, as the numbers are written. */
function trend(chart: Chart): Finding | null {
  const { figure } = chart;
  if (figure.kind !== 'fordeling' || !['storrelse', 'sentralitet'].includes(figure.dimension)) {
    return null;
  }
  const values = column(chart, 0);
  const [first, last] = [values?.at(0), values?.at(-1)];
  if (!values || !first || !last || values.length < 3) return null;
  const steps = values.slice(1).map(({ shown }, index) => shown - (values[index]?.shown ?? NaN));
  const ends = { first: first.at, last: last.at };
  if (steps.every((step) => step > 0)) return { kind: 'stiger', ...ends };
  return steps.every((step) => step < 0) ? { kind: 'synker', ...ends } : null;
}

/** The ends of groups without an order: only where each number is known, and none modelled. */
function ends(chart: Chart): Finding | null {
  const values = column(chart, 0);
  if (!values || chart.figure.kind !== 'fordeling') return null;
  if (values.length < 2 || !values.every(({ at }) => isSettled(at.value.status))) return null;
  const [low, high] = extent(values, ({ shown }) => shown);
  const of = (shown: number | undefined) =>
    values.filter((one) => one.shown === shown).map(({ at }) => at);
  const [lowest, highest] = [of(low), of(high)];
  if (low === high || lowest.length > mostNamed || highest.length > mostNamed) return null;
  return { kind: 'ytterst', highest, lowest };
}

/** The answer most chose: only a number that is known can be the largest. */
function most(chart: Chart): Finding | null {
  const [first, second] = chart.groups.map(({ values: [value] }) => value);
  const [group] = chart.groups;
  if (!group || !first || !second || first.verdi === null || second.verdi === null) return null;
  if (!isSettled(first.status) || first.verdi <= second.verdi) return null;
  return { kind: 'storst', highest: { group, value: first } };
}

/** One series is above the other in every row. */
function above(chart: Chart): Finding | null {
  const [a, b] = [column(chart, 0), column(chart, 1)];
  const [one, two] = chart.series;
  if (!a || !b || !one?.id || !two?.id) return null;
  const higher = (x: typeof a, y: typeof b) =>
    x.every(({ shown }, index) => shown > (y[index]?.shown ?? NaN));
  if (higher(a, b)) return { kind: 'hoyere', series: one.id, than: two.id };
  return higher(b, a) ? { kind: 'hoyere', series: two.id, than: one.id } : null;
}

export function findingOf(chart: Chart): Told {
  const single = chart.series.length === 1;
  const finding =
    chart.figure.kind === 'svarvalg'
      ? most(chart)
      : single
        ? (trend(chart) ?? ends(chart))
        : above(chart);
  return { finding, modelled: hasModelled(chart) };
}
