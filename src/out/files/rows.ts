/** The view as a table of plain values: what `npm run tall` prints and the page's downloads hold. */
import type { Area } from '../../model/area';
import type { View } from '../../model/view';
import { reportYear } from '../../query/round';
import { writeFilters } from '../../state/address';
import { sourceText } from '../../text/area-text';
import { ordenText } from '../../text/orden-text';
import type { Texts } from '../../text/texts';
import { asCsv } from './cells';
import { changeCells } from './change-cells';
import type { FileCells, FileTable } from './file-table';
import { tableOf } from './file-table';

const areaCells = (t: Texts, view: View): FileCells<'omrade', Area> => ({
  datasett: () => view.datasett,
  bolge: () => view.round?.bolge ?? reportYear,
  niva: ({ niva }) => niva,
  omrade: ({ omrade }) => omrade,
  navn: ({ navn }) => navn,
  gjelder: ({ gjelder_navn }) => gjelder_navn,
  gjelder_kode: ({ gjelder }) => gjelder,
  indikator: () => view.indikator.id,
  effekt: () => (view.indikator.twofold ? view.effekt : null),
  filter: () => writeFilters(view.filters) || null,
  verdi: ({ verdi }) => verdi,
  verdi_lav: ({ verdi_lav }) => verdi_lav,
  verdi_hoy: ({ verdi_hoy }) => verdi_hoy,
  orden: (area) => ordenText(t, area),
  enhet: () => view.indikator.unit,
  teller: ({ teller }) => teller,
  n: ({ n }) => n,
  svart: ({ svart }) => svart,
  kommuner: ({ kommuner }) => kommuner,
  ki_lav: ({ ki_lav }) => ki_lav,
  ki_hoy: ({ ki_hoy }) => ki_hoy,
  grense_lav: ({ grense_lav }) => grense_lav,
  grense_hoy: ({ grense_hoy }) => grense_hoy,
  status: ({ status }) => status,
  utledning: ({ utledning }) => utledning,
  kilde: (area) => sourceText(t, area),
  fa_svar: ({ few }) => few,
  fylke: ({ fylkesnavn }) => fylkesnavn,
  folketall: ({ folketall }) => folketall,
  sentralitet: ({ sentralitet }) => sentralitet,
});

/** The view's areas in official order: what `npm run tall` prints, and every file holds. */
export const viewTable = (t: Texts, view: View): FileTable =>
  tableOf({ ...areaCells(t, view), ...(view.change ? changeCells(view.change) : {}) }, view.areas);

/** The view's areas in official order, as CSV with a header row. */
export const viewAsCsv = (t: Texts, view: View): string => asCsv(viewTable(t, view));
