/** A chart's numbers as the table of its files. */
import type { Chart, ChartGroup, ChartSeries, ChartValue } from '../../model/chart';
import { scaleOf } from '../../model/chart';
import { filterIds, isFiltered } from '../../query/filters';
import { writeFilters } from '../../state/address';
import { sourceText } from '../../text/area-text';
import { groupLabel } from '../../text/figure-text';
import type { Texts } from '../../text/texts';
import type { FileCells, FileTable } from './file-table';
import { tableOf } from './file-table';

/** The filter that a number is counted under, the group's own value included. */
function filterOf({ figure }: Chart, group: ChartGroup, { filters }: ChartSeries): string {
  if (figure.kind === 'svarvalg') return '';
  const dimension = filterIds.find((id) => id === figure.dimension);
  const whole = figure.measure.whole !== undefined;
  const groupFilters = dimension ? { ...filters, [dimension]: whole ? [] : [group.code] } : filters;
  return isFiltered(groupFilters) ? writeFilters(groupFilters) : '';
}

/** A number of the chart, with the group and the series that it is of. */
interface ChartRow {
  readonly chart: Chart;
  readonly group: ChartGroup;
  readonly series: ChartSeries;
  readonly value: ChartValue;
}

/** `niva` is what the figure divides by, and `omrade` the group's code. */
const chartCells = (t: Texts): FileCells<'figur', ChartRow> => ({
  datasett: ({ chart }) => chart.round.datasett,
  figur: ({ chart }) => chart.figure.number,
  bolge: ({ chart }) => chart.round.bolge,
  niva: ({ chart: { figure } }) =>
    figure.kind === 'svarvalg' ? figure.sporsmal : figure.dimension,
  omrade: ({ group }) => group.code,
  navn: ({ chart, group }) => groupLabel(t, chart.figure, group),
  indikator: ({ chart: { figure } }) =>
    figure.kind === 'svarvalg' ? 'svarvalg' : figure.measure.id,
  effekt: ({ chart: { figure }, series }) =>
    figure.kind === 'fordeling' && figure.measure.twofold ? series.effekt : null,
  filter: ({ chart, group, series }) => filterOf(chart, group, series) || null,
  verdi: ({ value }) => value.verdi,
  verdi_lav: ({ value }) => value.verdi_lav,
  verdi_hoy: ({ value }) => value.verdi_hoy,
  enhet: ({ chart }) => scaleOf(chart.figure).unit,
  teller: ({ value }) => value.teller,
  n: ({ value }) => value.n,
  svart: ({ value }) => value.svart,
  kommuner: ({ value }) => value.kommuner,
  ki_lav: ({ value }) => value.ki_lav,
  ki_hoy: ({ value }) => value.ki_hoy,
  status: ({ value }) => value.status,
  kilde: ({ value }) => sourceText(t, value),
});

/** A row for each number in the chart, in the chart's order. */
export const chartTable = (t: Texts, chart: Chart): FileTable =>
  tableOf(
    chartCells(t),
    chart.groups.flatMap((group) =>
      group.values.flatMap((value, index) => {
        const series = chart.series[index];
        return value && series ? [{ chart, group, series, value }] : [];
      }),
    ),
  );
