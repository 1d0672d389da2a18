/** The view as a table of plain values: what `npm run tall` prints and the page's downloads hold. */
import type { Area, View } from '../model/view';
import { reportYear } from '../query/round';
import { writeFilters } from '../state/address';
import { sourceText } from '../text/area-text';
import type { Texts } from '../text/texts';
import { csvOf, decimals, plain } from './cells';
import { changeColumns } from './change-columns';

interface DownloadColumn {
  readonly name: string;
  readonly cell: (area: Area, view: View, t: Texts) => string;
}

/**
 * The columns, in order. `verdi`, `ki_lav` and `ki_hoy` are per cent (0–100) or means (1–5); `teller` and
 * `n` are what the value was computed from, `svart` and `kommuner` the municipalities that answered and
 * that there are.
 */
const columns: readonly DownloadColumn[] = [
  { name: 'bolge', cell: (_, { round }) => String(round?.bolge ?? reportYear) },
  { name: 'niva', cell: ({ niva }) => niva },
  { name: 'omrade', cell: ({ omrade }) => omrade },
  { name: 'navn', cell: ({ navn }) => navn },
  { name: 'indikator', cell: (_, { indikator }) => indikator.id },
  { name: 'effekt', cell: (_, { indikator, effekt }) => (indikator.id === 'effekt' ? effekt : '') },
  { name: 'filter', cell: (_, { filters }) => writeFilters(filters) },
  { name: 'verdi', cell: ({ verdi }) => decimals(verdi) },
  { name: 'enhet', cell: (_, { indikator }) => indikator.unit },
  { name: 'teller', cell: ({ teller }) => plain(teller) },
  { name: 'n', cell: ({ n }) => plain(n) },
  { name: 'svart', cell: ({ svart }) => plain(svart) },
  { name: 'kommuner', cell: ({ kommuner }) => plain(kommuner) },
  { name: 'ki_lav', cell: ({ ki_lav }) => decimals(ki_lav) },
  { name: 'ki_hoy', cell: ({ ki_hoy }) => decimals(ki_hoy) },
  { name: 'status', cell: ({ status }) => status },
  { name: 'kilde', cell: (area, _, t) => sourceText(t, area) },
];

/** The view's areas in official order, as CSV with a header row. */
export function viewAsCsv(t: Texts, view: View): string {
  const all = [...columns, ...(view.change ? changeColumns(view.change) : [])];
  return csvOf(
    all.map(({ name }) => name),
    view.areas.map((area) => all.map(({ cell }) => cell(area, view, t))),
  );
}
