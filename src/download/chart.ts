/** A chart's numbers as CSV. */
import type { Chart, ChartGroup, ChartSeries, ChartValue } from '../model/chart';
import { scaleOf } from '../model/chart';
import { filterIds, isFiltered } from '../query/filters';
import { reportYear } from '../query/round';
import { writeFilters } from '../state/address';
import { sourceText } from '../text/area-text';
import { groupLabel } from '../text/figure-text';
import type { Texts } from '../text/texts';
import { csvOf, decimals, plain } from './cells';

/** The filter that a number is counted under, the group's own value included. */
function filterOf({ figure }: Chart, group: ChartGroup, { filters }: ChartSeries): string {
  if (figure.kind === 'svarvalg') return '';
  const dimension = filterIds.find((id) => id === figure.dimension);
  const whole = figure.measure.whole !== undefined;
  const own = dimension ? { ...filters, [dimension]: whole ? [] : [group.code] } : filters;
  return isFiltered(own) ? writeFilters(own) : '';
}

type Cell = (chart: Chart, group: ChartGroup, series: ChartSeries, value: ChartValue) => string;

/**
 * The columns of a view's download (`rows.ts`), the report's number of the figure before them, and the
 * range of a bounded value, which a figure draws. `niva` is what the figure divides by, and `omrade` the
 * group's code.
 */
const columns = (t: Texts): readonly (readonly [string, Cell])[] => [
  ['figur', ({ figure }) => figure.number ?? ''],
  ['bolge', ({ round }) => String(round?.bolge ?? reportYear)],
  ['niva', ({ figure }) => (figure.kind === 'svarvalg' ? figure.sporsmal : figure.dimension)],
  ['omrade', (_, { code }) => code],
  ['navn', ({ figure }, group) => groupLabel(t, figure, group)],
  ['indikator', ({ figure }) => (figure.kind === 'svarvalg' ? 'svarvalg' : figure.measure.id)],
  [
    'effekt',
    ({ figure }, _, { effekt }) =>
      figure.kind === 'fordeling' && ['effekt', 'stor_effekt'].includes(figure.measure.id)
        ? effekt
        : '',
  ],
  ['filter', filterOf],
  ['verdi', (...[, , , { verdi }]) => decimals(verdi)],
  ['verdi_lav', (...[, , , { verdi_lav }]) => decimals(verdi_lav)],
  ['verdi_hoy', (...[, , , { verdi_hoy }]) => decimals(verdi_hoy)],
  ['enhet', ({ figure }) => scaleOf(figure).unit],
  ['teller', (...[, , , { teller }]) => plain(teller)],
  ['n', (...[, , , { n }]) => plain(n)],
  ['svart', (...[, , , { svart }]) => plain(svart)],
  ['kommuner', (...[, , , { kommuner }]) => plain(kommuner)],
  ['ki_lav', (...[, , , { ki_lav }]) => decimals(ki_lav)],
  ['ki_hoy', (...[, , , { ki_hoy }]) => decimals(ki_hoy)],
  ['status', (...[, , , { status }]) => status],
  ['kilde', (...[, , , value]) => sourceText(t, value)],
];

/** A row for each number in the chart, in the chart's order. */
export function chartAsCsv(t: Texts, chart: Chart): string {
  const own = columns(t);
  const rows = chart.groups.flatMap((group) =>
    group.values.flatMap((value, index) => {
      const series = chart.series[index];
      return value && series ? [own.map(([, cell]) => cell(chart, group, series, value))] : [];
    }),
  );
  return csvOf(
    own.map(([name]) => name),
    rows,
  );
}
