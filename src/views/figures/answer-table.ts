/** The table behind a chart: the same rows and numbers. */
import type { Chart, ChartGroup, ChartSeries, ChartValue } from '../../model/chart';
import { scaleOf } from '../../model/chart';
import { intervalText, sourceText } from '../../text/area-text';
import { chartValueText, groupLabel, seriesLabel } from '../../text/figure-text';
import type { ShownCells } from '../../text/shown-columns';
import { shownColumnsOf } from '../../text/shown-columns';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';
import type { FigureTable } from './figure-table';

interface Entry {
  readonly group: ChartGroup;
  readonly value: ChartValue;
  readonly series: ChartSeries['id'];
  readonly index: number;
}

function valueCells(t: Texts, { figure }: Chart): ShownCells<'figur', Entry> {
  const count = (value: number | null) => (value === null ? null : t.format.count(value));
  const scale = scaleOf(figure);
  return {
    serie: { text: ({ series }) => (series === null ? null : seriesLabel(t, series)) },
    verdi: { text: ({ value }) => chartValueText(t, figure, value) },
    status: { text: ({ value }) => statusText(t, value) },
    teller: { text: ({ value }) => (scale.unit === 'prosent' ? count(value.teller) : null) },
    n: { text: ({ value }) => count(value.n) },
    intervall: { text: ({ value }) => intervalText(t, scale, value) },
    svart: { text: ({ value }) => answered(t, value) },
    kilde: { text: ({ value }) => sourceText(t, value) },
  };
}

/** A row for each number of the chart. Columns that say nothing for any row are left out. */
export function answerTable(t: Texts, chart: Chart): FigureTable {
  const { figure, series, groups } = chart;
  const entries = groups.flatMap((group) =>
    group.values.flatMap((value, index) =>
      value ? [{ group, value, series: series[index]?.id ?? null, index }] : [],
    ),
  );
  const columns = shownColumnsOf(t, valueCells(t, chart)).filter(({ text }) =>
    entries.some((entry) => text(entry) !== t.table.empty),
  );
  return {
    columns,
    rows: entries.map((entry) => ({
      key: `${entry.group.code} ${entry.index}`,
      label: groupLabel(t, figure, entry.group),
      cells: columns.map(({ text }) => text(entry)),
    })),
  };
}

/** How many of the municipalities answered. */
const answered = (t: Texts, { svart, kommuner }: ChartValue) =>
  svart === null || kommuner === null ? null : t.table.of(t.format.count(svart), kommuner);
