/** The table behind a chart: the same rows and numbers. */
import type { Chart, ChartValue } from '../../model/chart';
import { scaleOf } from '../../model/chart';
import { intervalText, sourceText } from '../../text/area-text';
import { chartValueText, groupLabel, seriesLabel } from '../../text/figure-text';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';

export interface FigureColumn {
  readonly id:
    'serie' | 'slag' | 'verdi' | 'teller' | 'n' | 'intervall' | 'svart' | 'status' | 'kilde';
  readonly title: string;
  readonly numeric: boolean;
}

export interface FigureTableRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
}

export interface FigureTable {
  readonly columns: readonly FigureColumn[];
  readonly rows: readonly FigureTableRow[];
}

/** Columns that say nothing for any row are left out. */
export function figureTable(t: Texts, chart: Chart): FigureTable {
  const { figure, series, groups } = chart;
  const entries = groups.flatMap((group) =>
    group.values.flatMap((value, index) =>
      value ? [{ group, value, series: series[index]?.id ?? null, index }] : [],
    ),
  );
  const count = (value: number | null) => (value === null ? null : t.format.count(value));
  const { columns: titles } = t.figures;
  const cells: (FigureColumn & { readonly text: (entry: (typeof entries)[0]) => string | null })[] =
    [
      {
        id: 'serie',
        title: titles.series,
        numeric: false,
        text: (entry) => (entry.series === null ? null : seriesLabel(t, entry.series)),
      },
      {
        id: 'verdi',
        title: titles.value,
        numeric: true,
        text: ({ value }) => chartValueText(t, figure, value),
      },
      {
        id: 'teller',
        title: titles.count,
        numeric: true,
        text: ({ value }) => (scaleOf(figure).unit === 'prosent' ? count(value.teller) : null),
      },
      { id: 'n', title: titles.n, numeric: true, text: ({ value }) => count(value.n) },
      {
        id: 'intervall',
        title: titles.interval,
        numeric: true,
        text: ({ value }) => intervalText(t, scaleOf(figure), value),
      },
      {
        id: 'svart',
        title: titles.response,
        numeric: true,
        text: ({ value }) => answered(t, value),
      },
      {
        id: 'status',
        title: titles.status,
        numeric: false,
        text: ({ value }) => statusText(t, value),
      },
      {
        id: 'kilde',
        title: titles.source,
        numeric: false,
        text: ({ value }) => sourceText(t, value),
      },
    ];
  const used = cells.filter(({ text }) => entries.some((entry) => text(entry) !== null));
  return {
    columns: used,
    rows: entries.map((entry) => ({
      key: `${entry.group.code} ${entry.index}`,
      label: groupLabel(t, figure, entry.group),
      cells: used.map(({ text }) => text(entry) ?? t.table.empty),
    })),
  };
}

/** How many of the municipalities answered. */
const answered = (t: Texts, { svart, kommuner }: ChartValue) =>
  svart === null || kommuner === null ? null : t.table.of(t.format.count(svart), kommuner);
