/** The view as a table of plain values: what `npm run tall` prints and the page's downloads hold. */
import type { Area, View } from '../../model/view';
import { reportYear } from '../../query/round';
import { writeFilters } from '../../state/address';
import { sourceText } from '../../text/area-text';
import { ordenText } from '../../text/orden-text';
import type { Texts } from '../../text/texts';
import { asCsv } from './cells';
import { changeColumns } from './change-columns';
import type { CellColumn, FileTable } from './file-table';
import { columnKinds, tableOf } from './file-table';

const { text, integer, sum, measure, flag } = columnKinds<Area>();

/**
 * The columns, in order: the same in every file. `verdi` and its bounds are per cent (0–100) or means
 * (1–5); `teller` and `n` are what the value was computed from, `svart` and `kommuner` the municipalities
 * that answered and that there are.
 */
const ownColumns = (t: Texts, view: View): readonly CellColumn<Area>[] => [
  text('datasett', () => view.datasett),
  integer('bolge', () => view.round?.bolge ?? reportYear),
  text('niva', ({ niva }) => niva),
  text('omrade', ({ omrade }) => omrade),
  text('navn', ({ navn }) => navn),
  text('gjelder', ({ gjelder_navn }) => gjelder_navn),
  text('gjelder_kode', ({ gjelder }) => gjelder),
  text('indikator', () => view.indikator.id),
  text('effekt', () => (view.indikator.twofold ? view.effekt : null)),
  text('filter', () => writeFilters(view.filters) || null),
  measure('verdi', ({ verdi }) => verdi),
  measure('verdi_lav', ({ verdi_lav }) => verdi_lav),
  measure('verdi_hoy', ({ verdi_hoy }) => verdi_hoy),
  text('orden', (area) => ordenText(t, area)),
  text('enhet', () => view.indikator.unit),
  sum('teller', ({ teller }) => teller),
  integer('n', ({ n }) => n),
  integer('svart', ({ svart }) => svart),
  integer('kommuner', ({ kommuner }) => kommuner),
  measure('ki_lav', ({ ki_lav }) => ki_lav),
  measure('ki_hoy', ({ ki_hoy }) => ki_hoy),
  measure('grense_lav', ({ grense_lav }) => grense_lav),
  measure('grense_hoy', ({ grense_hoy }) => grense_hoy),
  text('status', ({ status }) => status),
  text('utledning', ({ utledning }) => utledning),
  text('kilde', (area) => sourceText(t, area)),
];

/** What is said of an area whatever is measured of it. */
const furtherColumns: readonly CellColumn<Area>[] = [
  flag('fa_svar', ({ few }) => few),
  text('fylke', ({ fylkesnavn }) => fylkesnavn),
  integer('folketall', ({ folketall }) => folketall),
  integer('sentralitet', ({ sentralitet }) => sentralitet),
];

/** The view's areas in official order: what `npm run tall` prints, and every file holds. */
export const viewTable = (t: Texts, view: View): FileTable =>
  tableOf(
    [...ownColumns(t, view), ...(view.change ? changeColumns(view.change) : []), ...furtherColumns],
    view.areas,
  );

/** The view's areas in official order, as CSV with a header row. */
export const viewAsCsv = (t: Texts, view: View): string => asCsv(viewTable(t, view));
