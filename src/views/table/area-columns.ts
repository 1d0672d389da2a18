/** The columns of the table: what each cell says and how it sorts. */
import { ascending, descending } from 'd3';
import { isMade } from '../../contract/datasett';
import type { Area } from '../../model/area';
import type { View } from '../../model/view';
import { baseShort, intervalText, sourceText, valueText } from '../../text/area-text';
import { inSentence } from '../../text/casing';
import { boundsText, responseOf, responseShort } from '../../text/response-text';
import type { ShownCells, ShownColumn } from '../../text/shown-columns';
import { shownColumnsOf } from '../../text/shown-columns';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';
import { changeCells } from './change-cells';

export type AreaColumn = ShownColumn<Area>;

export interface Sorting {
  readonly id: string;
  readonly falling: boolean;
}

/** The share that answered, in the area or in the fylke of a kommune. */
function responseShare(area: Area): number | null {
  const response = responseOf(area);
  return response && response.answered / response.all;
}

function responseCell(t: Texts, area: Area): string | null {
  const response = responseOf(area);
  return response && responseShort(t, response);
}

/** Where a value is only bounded, it sorts by the middle of its range. */
function sortValue({ verdi, verdi_lav, verdi_hoy }: Area): number | null {
  if (verdi !== null) return verdi;
  return verdi_lav === null || verdi_hoy === null ? null : (verdi_lav + verdi_hoy) / 2;
}

function areaCells(
  t: Texts,
  { datasett, indikator, niva, areas }: View,
): ShownCells<'omrade', Area> {
  const words = isMade(datasett) ? t.table.made : t.table;
  // The subject of the number: a kommune's is seldom its own.
  const subject = ({ gjelder_navn, navn }: Area) => gjelder_navn ?? navn;
  return {
    gjelder: { text: subject, when: areas.some(({ gjelder_navn }) => gjelder_navn !== null) },
    verdi: { text: (area) => valueText(t, indikator, area), key: sortValue },
    status: { text: (area) => statusText(t, area), key: ({ status }) => status },
    fylke: { text: ({ fylkesnavn }) => fylkesnavn, when: niva === 'kommune' },
    n: {
      title: { kommuner: words.baseOfKommuner, samarbeid: t.table.baseOfSamarbeid }[indikator.base],
      text: (area) => {
        const base = baseShort(t, indikator, area) ?? t.table.empty;
        return area.few ? `${base} (${inSentence(t, t.card.few)})` : base;
      },
      key: ({ n }) => n,
    },
    intervall: {
      text: (area) => intervalText(t, indikator, area),
      key: ({ ki_lav }) => ki_lav,
      when: areas.some(({ ki_lav }) => ki_lav !== null),
    },
    grenser: {
      text: (area) => boundsText(t, area),
      key: ({ grense_lav }) => grense_lav,
      when: areas.some((area) => boundsText(t, area) !== null),
    },
    svart: {
      title: niva === 'kommune' ? words.responseInFylke : words.response,
      text: (area) => responseCell(t, area),
      key: responseShare,
    },
    folketall: {
      text: ({ folketall }) => t.format.count(folketall),
      key: ({ folketall }) => folketall,
    },
    sentralitet: {
      text: ({ sentralitet }) => (sentralitet === null ? null : t.format.count(sentralitet)),
      key: ({ sentralitet }) => sentralitet,
      when: niva === 'kommune',
    },
    kilde: { text: (area) => sourceText(t, area), key: ({ kilde }) => kilde },
  };
}

/** The columns but the first, the area's name, that say something of the view. */
export const areaColumns = (t: Texts, view: View): AreaColumn[] =>
  shownColumnsOf(t, view.change ? changeCells(t, view, view.change) : areaCells(t, view));

/** Official order by default; areas without a value last, whichever way. */
export function sortAreas(
  areas: readonly Area[],
  columns: readonly AreaColumn[],
  sorting: Sorting | null,
  locale: string,
): readonly Area[] {
  if (!sorting) return areas;
  const collator = new Intl.Collator([locale, 'nb']);
  const key =
    columns.find((column) => column.id === sorting.id)?.key ?? ((area: Area) => area.navn);
  const order = sorting.falling ? descending : ascending;
  return [...areas].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    if (typeof x === 'string' && typeof y === 'string') {
      return sorting.falling ? collator.compare(y, x) : collator.compare(x, y);
    }
    return order(x, y);
  });
}
