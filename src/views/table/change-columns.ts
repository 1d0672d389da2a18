/** The columns of the table while two rounds are held together: both values, and the change. */
import type { AreaChange, Change } from '../../model/change';
import type { Area, View } from '../../model/view';
import { baseShort, intervalText, valueText } from '../../text/area-text';
import { changeShort, changeSource, missingText } from '../../text/change-text';
import { statusText } from '../../text/status-text';
import type { Texts } from '../../text/texts';
import type { TableColumn } from './columns';

type Side = 'fra' | 'til';

/** Value, basis and interval of one of the two rounds. */
function sideColumns(t: Texts, { indikator }: View, change: Change, side: Side): TableColumn[] {
  const year = change[side].bolge;
  const of = ({ omrade }: Area) => change.byOmrade.get(omrade)?.[side] ?? null;
  const column = (
    id: string,
    title: string,
    text: (area: Area) => string | null,
    key: (area: Area) => number | null,
  ): TableColumn => ({
    id: `${id}-${side}`,
    title: t.rounds.nIn(title, year),
    numeric: true,
    text: (area) => {
      const own = of(area);
      return (own && text(own)) ?? t.table.empty;
    },
    key: (area) => {
      const own = of(area);
      return own && key(own);
    },
  });
  const columns = [
    column(
      'verdi',
      t.table.value,
      (area) => valueText(t, indikator, area),
      ({ verdi }) => verdi,
    ),
    column(
      'n',
      t.rounds.base,
      (area) => baseShort(t, indikator, area),
      ({ n }) => n,
    ),
  ];
  const hasIntervals = change.areas.some((area) => area[side].ki_lav !== null);
  if (!hasIntervals) return columns;
  const interval = column(
    'intervall',
    t.table.interval,
    (area) => intervalText(t, indikator, area),
    ({ ki_lav }) => ki_lav,
  );
  return [...columns, interval];
}

export function changeColumns(t: Texts, view: View, change: Change): TableColumn[] {
  const { indikator, niva } = view;
  const of = ({ omrade }: Area): AreaChange | undefined => change.byOmrade.get(omrade);
  const column = (
    id: string,
    title: string,
    text: (area: AreaChange) => string | null,
    key: (area: AreaChange) => number | string | null,
    numeric = false,
  ): TableColumn => ({
    id,
    title,
    numeric,
    text: (area) => {
      const own = of(area);
      return (own && text(own)) ?? t.table.empty;
    },
    key: (area) => {
      const own = of(area);
      return own ? key(own) : null;
    },
  });
  const visshet = (own: AreaChange) =>
    own.visshet === null ? missingText(t, view, own) : t.rounds.visshet[own.visshet];
  const fylke: TableColumn = {
    id: 'fylke',
    title: t.table.fylke,
    numeric: false,
    text: ({ fylkesnavn }) => fylkesnavn ?? t.table.empty,
    key: ({ fylkesnavn }) => fylkesnavn,
  };
  const both: TableColumn = column(
    'begge',
    t.rounds.both,
    ({ begge, til }) => t.table.of(t.format.count(begge), til.kommuner),
    ({ begge }) => begge,
    true,
  );
  return [
    column(
      'endring',
      t.rounds.amount(t.rounds.change, `(${t.rounds.units[indikator.unit]})`),
      (own) => changeShort(t, indikator, own),
      ({ endring }) => endring,
      true,
    ),
    column('visshet', t.rounds.doubt, visshet, visshet),
    ...(niva === 'kommune' ? [fylke] : []),
    ...sideColumns(t, view, change, 'fra'),
    ...sideColumns(t, view, change, 'til'),
    ...(niva === 'kommune' ? [] : [both]),
    column(
      'status',
      t.table.status,
      (own) =>
        own.endring === null
          ? missingText(t, view, own)
          : statusText(t, { status: own.status, datasett: view.datasett }),
      ({ status }) => status,
    ),
    column(
      'kilde',
      t.table.source,
      (own) => changeSource(t, own),
      (own) => changeSource(t, own),
    ),
  ];
}
