/** The columns of the table: what each cell says and how it sorts. */
import { ascending, descending } from 'd3';
import { isMade } from '../../contract/datasett';
import type { Niva } from '../../indicators/niva';
import type { Area, View } from '../../model/view';
import { baseShort, intervalText, sourceText, valueText } from '../../text/area-text';
import { inSentence } from '../../text/casing';
import { boundsText, responseOf, responseShort } from '../../text/response-text';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';
import { changeColumns } from './change-columns';

export interface TableColumn {
  readonly id: string;
  readonly title: string;
  readonly numeric: boolean;
  readonly text: (area: Area) => string;
  /** What it sorts by; null sorts last whichever way. */
  readonly key: (area: Area) => number | string | null;
}

export interface Sorting {
  readonly id: string;
  readonly falling: boolean;
}

const orEmpty = (t: Texts, text: string | null) => text ?? t.table.empty;

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

/** The columns but the first, the area's name, that say something at this level. */
export function columnsOf(t: Texts, view: View): TableColumn[] {
  if (view.change) return changeColumns(t, view, view.change);
  const { indikator, niva, areas } = view;
  const words = isMade(view.datasett) ? t.table.made : t.table;
  const columns: (TableColumn & { readonly at?: readonly Niva[]; readonly when?: boolean })[] = [
    // The subject of the number before it: a kommune's is seldom its own.
    {
      id: 'gjelder',
      title: t.table.gjelder,
      numeric: false,
      when: areas.some(({ gjelder_navn }) => gjelder_navn !== null),
      text: ({ gjelder_navn, navn }) => gjelder_navn ?? navn,
      key: ({ gjelder_navn, navn }) => gjelder_navn ?? navn,
    },
    {
      id: 'verdi',
      title: t.table.value,
      numeric: true,
      text: (area) => orEmpty(t, valueText(t, indikator, area)),
      key: sortValue,
    },
    // Beside the value, so that no width shows the one without the other.
    {
      id: 'status',
      title: t.table.status,
      numeric: false,
      text: (area) => statusText(t, area),
      key: (area) => area.status,
    },
    {
      id: 'fylke',
      title: t.table.fylke,
      numeric: false,
      at: ['kommune'],
      text: (area) => orEmpty(t, area.fylkesnavn),
      key: (area) => area.fylkesnavn,
    },
    {
      id: 'n',
      title: { kommuner: words.baseOfKommuner, samarbeid: t.table.baseOfSamarbeid }[indikator.base],
      numeric: true,
      text: (area) => {
        const base = orEmpty(t, baseShort(t, indikator, area));
        return area.few ? `${base} (${inSentence(t, t.card.few)})` : base;
      },
      key: (area) => area.n,
    },
    {
      id: 'intervall',
      title: t.table.interval,
      numeric: true,
      when: areas.some((area) => area.ki_lav !== null),
      text: (area) => orEmpty(t, intervalText(t, indikator, area)),
      key: (area) => area.ki_lav,
    },
    {
      id: 'grenser',
      title: t.table.bounds,
      numeric: true,
      when: areas.some((area) => boundsText(t, area) !== null),
      text: (area) => orEmpty(t, boundsText(t, area)),
      key: (area) => area.grense_lav,
    },
    {
      id: 'svart',
      title: niva === 'kommune' ? words.responseInFylke : words.response,
      numeric: true,
      text: (area) => orEmpty(t, responseCell(t, area)),
      key: responseShare,
    },
    {
      id: 'folketall',
      title: t.table.population,
      numeric: true,
      text: (area) => t.format.count(area.folketall),
      key: (area) => area.folketall,
    },
    {
      id: 'sentralitet',
      title: t.table.sentralitet,
      numeric: true,
      at: ['kommune'],
      text: (area) =>
        area.sentralitet === null ? t.table.empty : t.format.count(area.sentralitet),
      key: (area) => area.sentralitet,
    },
    {
      id: 'kilde',
      title: t.table.source,
      numeric: false,
      text: (area) => sourceText(t, area),
      key: (area) => area.kilde,
    },
  ];
  return columns.filter(({ at, when }) => (at?.includes(niva) ?? true) && when !== false);
}

/** Official order by default; areas without a value last, whichever way. */
export function sortAreas(
  areas: readonly Area[],
  columns: readonly TableColumn[],
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
