/** A figure with its numbers: rows of groups, each with a number for every series. */
import { descending, group } from 'd3';
import type { Measure } from '../indicators/catalogue';
import { isFew } from '../indicators/few';
import type { AreaFacts, AreaRow, NumberRow } from '../query/area-row';
import { filterValues, isOrdered } from '../query/filters';
import type { Filters } from '../query/filters';
import { joinAreas } from '../query/join-areas';
import type { Round } from '../query/round';
import type { SurveyNumber } from '../query/survey-number';
import { svarvalgMeasure } from '../query/svarvalg';
import type { Figure, FigureSeries, SeriesId } from './figure-catalogue';
import { isFilter } from './figure-catalogue';

export interface ChartValue extends NumberRow {
  /** Whose answers it is from, and of which round. */
  readonly datasett: Round['datasett'];
  readonly bolge: number;
  /** Too few answers to lean on. */
  readonly few: boolean;
}

export interface ChartGroup {
  /** A filter's value, an area's code (of joined fylker with `+`), or the code of an answer. */
  readonly code: string;
  /** The name of a place; null where the page's texts name the group. */
  readonly navn: string | null;
  /** One for each series; null where the series has no such group. */
  readonly values: readonly (ChartValue | null)[];
}

export interface ChartSeries {
  readonly id: SeriesId | null;
  readonly effekt: FigureSeries['effekt'];
  readonly filters: Filters;
}

export interface Chart {
  readonly figure: Figure;
  readonly round: Round;
  readonly series: readonly ChartSeries[];
  readonly groups: readonly ChartGroup[];
}

/** Unit, digits and ends of a figure's numbers. */
export const scaleOf = (figure: Figure): Pick<Measure, 'unit' | 'step' | 'domain' | 'base'> =>
  figure.kind === 'svarvalg' ? svarvalgMeasure : figure.measure;

/** The rows of a figure: of areas, or of groups and answers, which are not of areas. */
export type FigureRow = NumberRow & Partial<Pick<AreaRow, 'niva' | 'navn'>>;

/** What the query of a figure's series answers with: numbers of groups, or of areas without their names. */
export type FigureAnswer = NumberRow | SurveyNumber;

/** @param facts those of all areas */
export function figureRows(
  figure: Figure,
  answer: readonly FigureAnswer[],
  facts: readonly AreaFacts[],
  round: Round,
): readonly FigureRow[] {
  return figure.kind === 'svarvalg' || isFilter(figure.dimension)
    ? (answer as readonly NumberRow[])
    : joinAreas(facts, answer as readonly SurveyNumber[], round);
}

interface Named {
  readonly code: string;
  readonly navn: string | null;
  readonly row: FigureRow;
}

/** The rows of the figure's groups. */
function groupRows(figure: Figure, rows: readonly FigureRow[]): Named[] {
  if (figure.kind === 'svarvalg' || isFilter(figure.dimension)) {
    return rows.map((row) => ({ code: row.omrade, navn: null, row }));
  }
  return rows
    .filter(({ niva }) => niva === figure.dimension)
    .map((row) => ({ code: row.omrade, navn: row.navn ?? null, row }));
}

/** Groups that have an order keep it; the rest stand by the first series, the largest first. */
function orderOf({ figure, groups }: Pick<Chart, 'figure' | 'groups'>): readonly ChartGroup[] {
  if (figure.kind === 'fordeling') {
    const { dimension } = figure;
    if (isFilter(dimension) && isOrdered(dimension)) {
      const values: readonly string[] = filterValues[dimension];
      return [...groups].sort((a, b) => values.indexOf(a.code) - values.indexOf(b.code));
    }
  }
  const size = ({ values: [first] }: ChartGroup) =>
    first?.verdi ?? ((first?.verdi_lav ?? -1) + (first?.verdi_hoy ?? -1)) / 2;
  return [...groups].sort((a, b) => descending(size(a), size(b)));
}

/** Whether there is a number in it, or a range. */
export const hasNumbers = ({ groups }: Pick<Chart, 'groups'>): boolean =>
  groups.some(({ values }) =>
    values.some((value) => value && (value.verdi !== null || value.verdi_lav !== null)),
  );

/** @param answers the rows of each series, in the order of `series` */
export function buildChart(
  figure: Figure,
  round: Round,
  series: readonly ChartSeries[],
  answers: readonly (readonly FigureRow[])[],
): Chart {
  const { base } = scaleOf(figure);
  /** Where municipalities answered, but the question is put to none of them, no number is missing. */
  const isAsked = ({ n, svart }: FigureRow) => base !== 'kommuner' || n !== 0 || svart === 0;
  const valueOf = (row: FigureRow): ChartValue => ({
    ...row,
    datasett: round.datasett,
    bolge: round.bolge,
    few: isFew(base, row.n),
  });
  const named = answers.map((rows) => groupRows(figure, rows.filter(isAsked)));
  const groups = [...group(named.flat(), ({ code }) => code)].map(([code, [first]]) => ({
    code,
    navn: first?.navn ?? null,
    values: named.map((rows) => {
      const found = rows.find((row) => row.code === code);
      return found ? valueOf(found.row) : null;
    }),
  }));
  const kept = series.map(({ id, effekt, filters }) => ({ id, effekt, filters }));
  return { figure, round, series: kept, groups: orderOf({ figure, groups }) };
}
