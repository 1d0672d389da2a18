/** What is said of a figure: title, labels and notes, the same in chart, table and downloads. */
import { isMade } from '../contract/datasett';
import { catalogue } from '../indicators/catalogue';
import type { Chart, ChartGroup, ChartValue } from '../model/chart';
import { scaleOf } from '../model/chart';
import { findingOf } from '../model/finding';
import type { BreakdownFigure, Figure, FigureDimension, SeriesId } from '../model/figure-catalogue';
import { isFilter, isOfEffects } from '../model/figure-catalogue';
import type { PrintedBeside } from '../model/printed-beside';
import { isOrdered, noFilters } from '../query/filters';
import type { Round } from '../query/round';
import { measureText, sourceText, writtenSpan } from './area-text';
import { capitalised, inSentence } from './casing';
import { filterTexts, filterValueText } from './filter-text';
import { placeName } from './names';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** A text by a code that is not known to have one: the code itself, which is better than nothing. */
const named = (texts: Readonly<Record<string, unknown>>, code: string): string => {
  const text = texts[code];
  return typeof text === 'string' ? text : code;
};

/** What the figure measures; with the kind of effect where only one is shown. */
export function figureMeasure(t: Texts, figure: Figure): string {
  if (figure.kind === 'svarvalg') return t.figures.questions[figure.sporsmal];
  const { measure, effekt } = figure;
  const indikator = Object.values(catalogue).find(({ id }) => id === measure.id);
  if (indikator) return measureText(t, indikator, isOfEffects(figure) ? 'label' : effekt);
  const words = named(t.figures.measure, measure.id);
  return measure.twofold ? `${words}: ${t.effekt[effekt].measure}` : words;
}

/** The figure of the report that asks the same; null where there is none. Of made answers it says so. */
export function reportNumberText(t: Texts, { number }: Figure, { datasett }: Round): string | null {
  if (number === null) return null;
  return isMade(datasett) ? t.figures.numberOfMade(number) : t.figures.number(number);
}

export function groupLabel(t: Texts, figure: Figure, { code, navn }: ChartGroup): string {
  if (navn !== null) return placeName(t, navn);
  if (figure.kind === 'svarvalg') return named(t.figures.answers, code);
  const { dimension } = figure;
  return isFilter(dimension) ? filterValueText(t, dimension, code) : code;
}

/** Over the column that the groups stand in. */
export function groupHeading(t: Texts, figure: Figure): string {
  if (figure.kind === 'svarvalg') return t.figures.group.svarvalg;
  const { dimension } = figure;
  return isFilter(dimension) ? t.filter[dimension].heading : t.figures.group[dimension];
}

export const seriesLabel = (t: Texts, id: SeriesId): string => capitalised(t, t.figures.series[id]);

/** The value, its range, or why there is none. */
export function chartValueText(t: Texts, figure: Figure, value: ChartValue): string {
  const scale = scaleOf(figure);
  const span = writtenSpan(scale, value);
  return span ? t.format.range(span.low, span.high, scale.unit) : t.table.empty;
}

/** What stands beside a mark: the value with n and status. */
export function markText(t: Texts, figure: Figure, value: ChartValue): string {
  const base = value.n === null ? t.figures.nUnknown : t.figures.n(value.n);
  const hasValue = value.verdi !== null || value.verdi_lav !== null;
  return [
    ...(hasValue ? [chartValueText(t, figure, value), base] : []),
    inSentence(t, statusText(t, value)),
    ...(value.few && hasValue ? [t.figures.few] : []),
  ].join(' · ');
}

const places = (figure: BreakdownFigure) =>
  figure.dimension === 'landsdel' || figure.dimension === 'fylke';

/** What the figure measures, as the subject of a sentence. */
function subjectOf(t: Texts, { measure, effekt }: BreakdownFigure): string {
  const subjects: Readonly<Record<string, string | ((effekt: string) => string)>> =
    t.figures.subject;
  const subject = subjects[measure.id] ?? measure.id;
  return typeof subject === 'string' ? subject : subject(t.effekt[effekt].measure);
}

/** One series is above the other in every group. */
function aboveText(t: Texts, figure: BreakdownFigure, higher: SeriesId, lower: SeriesId): string {
  const { title: words, series, inEach } = t.figures;
  const { dimension } = figure;
  const each = isFilter(dimension) ? t.filter[dimension].inEach : inEach[dimension];
  if (isOfEffects(figure)) return words.aboveOfEffects(series[higher], series[lower], each);
  const formalised = higher === 'formalisert';
  return figure.measure.unit === 'prosent'
    ? words.moreOfForms(t.effekt[figure.effekt].measure, formalised, each)
    : words.aboveOfForms(subjectOf(t, figure), formalised, each);
}

function claim(t: Texts, chart: Chart): string | null {
  const { figure } = chart;
  const finding = findingOf(chart);
  if (finding === null || figure.kind === 'svarvalg') return null;
  const words = t.figures.title;
  const value = (at: { readonly value: ChartValue }) => chartValueText(t, figure, at.value);
  const labels = (extremes: readonly { readonly group: ChartGroup }[]) =>
    extremes.map(({ group }) => groupLabel(t, figure, group));
  const { dimension } = figure;
  if (finding.kind === 'hoyere') {
    return aboveText(t, figure, finding.series, finding.than);
  }
  if (finding.kind === 'ytterst') {
    const [high, low] = [finding.highest[0], finding.lowest[0]];
    if (!high || !low) return null;
    const [highest, lowest] = [labels(finding.highest), labels(finding.lowest)];
    if (!places(figure)) {
      const [highs, lows] = [highest, lowest].map((names) => t.format.list(names));
      return words.endsOfKinds(
        figureMeasure(t, figure),
        value(high),
        highs ?? '',
        value(low),
        lows ?? '',
      );
    }
    const [highIn, lowIn] = [t.inPlaces(highest), t.inPlaces(lowest)];
    return words.ends(subjectOf(t, figure), value(high), highIn, value(low), lowIn);
  }
  if (!isFilter(dimension) || !isOrdered(dimension)) return null;
  const write = finding.kind === 'stiger' ? words.rises : words.falls;
  const [first, last] = [value(finding.first), value(finding.last)];
  return write(subjectOf(t, figure), t.filter[dimension].along, first, last);
}

const dividedBy = (t: Texts, dimension: FigureDimension): string =>
  isFilter(dimension) ? t.filter[dimension].by : t.figures.by[dimension];

/** What the chart shows, as far as its numbers bear it; of made answers, what it would show. */
export function figureTitle(t: Texts, chart: Chart): string {
  const { figure, round } = chart;
  const words = t.figures.title;
  const neutral =
    figure.kind === 'svarvalg'
      ? figureMeasure(t, figure)
      : words.neutral(figureMeasure(t, figure), dividedBy(t, figure.dimension));
  return isMade(round.datasett) ? words.example(neutral) : (claim(t, chart) ?? neutral);
}

export const valuesOf = (chart: Chart): ChartValue[] =>
  chart.groups.flatMap(({ values }) => values.filter((value) => value !== null));

export function sourceLine(t: Texts, chart: Chart): string {
  const sources = new Set(valuesOf(chart).map((value) => sourceText(t, value)));
  return t.figures.sources([...sources].join('; '));
}

/**
 * What the numbers are, in sentences: filters, what n counts, what the line is.
 * @param lines whether the drawing has a line for each interval
 */
export function figureNotes(t: Texts, chart: Chart, lines: boolean): string[] {
  const { figure, series } = chart;
  const baseKey = figure.kind === 'svarvalg' ? 'svarvalg' : figure.measure.id;
  // The forms of a series are the figure's own, not the reader's filter.
  const ofSeries = figure.kind === 'fordeling' && figure.series === 'formalisering';
  const asked = series[0]?.filters ?? noFilters;
  const filters = filterTexts(t, ofSeries ? { ...asked, form: [] } : asked);
  const set = figure.kind === 'fordeling' && filters.length > 0;
  return [
    ...(figure.kind === 'svarvalg' ? [t.figures.countryOnly] : []),
    ...(set ? [t.filter.only(filters.join('; '))] : []),
    named(t.figures.base, baseKey),
    ...(lines && valuesOf(chart).some(({ ki_lav }) => ki_lav !== null) ? [t.figures.interval] : []),
  ];
}

/** That the report prints the same of a group, or another number. */
export function printedNotes(t: Texts, figure: Figure, beside: readonly PrintedBeside[]): string[] {
  const { unit } = scaleOf(figure);
  const same = beside.filter((number) => number.same).length;
  const others = beside
    .filter((number) => !number.same)
    .map(({ group, series, printed }) => {
      const name = groupLabel(t, figure, group);
      const whom = series.id === null ? name : `${name}, ${t.figures.series[series.id]}`;
      return `${whom} ${t.format.value(printed, unit)}`;
    });
  return [
    ...(same > 0 ? [t.figures.printed.same(same)] : []),
    ...(others.length > 0 ? [t.figures.printed.other(others.join('; '))] : []),
  ];
}
