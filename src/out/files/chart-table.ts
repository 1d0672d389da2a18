/** A chart's numbers as the table of its files. */
import type { Chart, ChartGroup, ChartSeries, ChartValue } from '../../model/chart';
import { scaleOf } from '../../model/chart';
import { filterIds, isFiltered } from '../../query/filters';
import { writeFilters } from '../../state/address';
import { sourceText } from '../../text/area-text';
import { groupLabel } from '../../text/figure-text';
import type { Texts } from '../../text/texts';
import type { CellColumn, FileTable } from './file-table';
import { columnKinds, tableOf } from './file-table';

/** The filter that a number is counted under, the group's own value included. */
function filterOf({ figure }: Chart, group: ChartGroup, { filters }: ChartSeries): string {
  if (figure.kind === 'svarvalg') return '';
  const dimension = filterIds.find((id) => id === figure.dimension);
  const whole = figure.measure.whole !== undefined;
  const own = dimension ? { ...filters, [dimension]: whole ? [] : [group.code] } : filters;
  return isFiltered(own) ? writeFilters(own) : '';
}

/** A number of the chart, with the group and the series that it is of. */
interface ChartRow {
  readonly chart: Chart;
  readonly group: ChartGroup;
  readonly series: ChartSeries;
  readonly value: ChartValue;
}

const { text, integer, sum, measure } = columnKinds<ChartRow>();

/**
 * The columns of a view's download (`rows.ts`) that a figure has, with the figure's number in the report.
 * `niva` is what the figure divides by, and `omrade` the group's code.
 */
const columns = (t: Texts): readonly CellColumn<ChartRow>[] => [
  text('datasett', ({ chart }) => chart.round.datasett),
  text('figur', ({ chart }) => chart.figure.number),
  integer('bolge', ({ chart }) => chart.round.bolge),
  text('niva', ({ chart: { figure } }) =>
    figure.kind === 'svarvalg' ? figure.sporsmal : figure.dimension,
  ),
  text('omrade', ({ group }) => group.code),
  text('navn', ({ chart, group }) => groupLabel(t, chart.figure, group)),
  text('indikator', ({ chart: { figure } }) =>
    figure.kind === 'svarvalg' ? 'svarvalg' : figure.measure.id,
  ),
  text('effekt', ({ chart: { figure }, series }) =>
    figure.kind === 'fordeling' && figure.measure.twofold ? series.effekt : null,
  ),
  text('filter', ({ chart, group, series }) => filterOf(chart, group, series) || null),
  measure('verdi', ({ value }) => value.verdi),
  measure('verdi_lav', ({ value }) => value.verdi_lav),
  measure('verdi_hoy', ({ value }) => value.verdi_hoy),
  text('enhet', ({ chart }) => scaleOf(chart.figure).unit),
  sum('teller', ({ value }) => value.teller),
  integer('n', ({ value }) => value.n),
  integer('svart', ({ value }) => value.svart),
  integer('kommuner', ({ value }) => value.kommuner),
  measure('ki_lav', ({ value }) => value.ki_lav),
  measure('ki_hoy', ({ value }) => value.ki_hoy),
  text('status', ({ value }) => value.status),
  text('kilde', ({ value }) => sourceText(t, value)),
];

/** A row for each number in the chart, in the chart's order. */
export const chartTable = (t: Texts, chart: Chart): FileTable =>
  tableOf(
    columns(t),
    chart.groups.flatMap((group) =>
      group.values.flatMap((value, index) => {
        const series = chart.series[index];
        return value && series ? [{ chart, group, series, value }] : [];
      }),
    ),
  );
