/** A table on screen: which of the columns it shows, what they are called, and what its cells say. */
import type { RowKind } from '../model/column-kinds';
import type { ShownColumnId, ShownColumnOf, TitledColumnId } from '../model/shown-columns';
import { shownColumns } from '../model/shown-columns';
import type { Texts } from './texts';

interface Cell<Row> {
  /** Null where there is nothing to say. */
  readonly text: (row: Row) => string | null;
  /** What the column sorts by; null sorts last whichever way. */
  readonly key?: (row: Row) => number | string | null;
  /** False where the view has nothing to say in the column. */
  readonly when?: boolean;
}

type Titled<Id> = Id extends TitledColumnId
  ? { readonly title?: string }
  : { readonly title: string };

/** How the cells of a kind of rows read: every column that the kind can show. */
export type ShownCells<Kind extends RowKind, Row> = {
  readonly [Id in ShownColumnOf<Kind>]: Cell<Row> & Titled<Id>;
};

export interface ShownColumn<Row> {
  readonly id: ShownColumnId;
  readonly title: string;
  readonly numeric: boolean;
  readonly text: (row: Row) => string;
  readonly key: (row: Row) => number | string | null;
}

/** The columns of `cells` in the order of the list of columns, but those that the view has nothing for. */
export function shownColumnsOf<Row>(
  t: Texts,
  cells: { readonly [Id in ShownColumnId]?: Cell<Row> & { readonly title?: string } },
): ShownColumn<Row>[] {
  const titles: { readonly [Id in ShownColumnId]?: string } = t.table.columns;
  return (Object.keys(shownColumns) as ShownColumnId[]).flatMap((id) => {
    const cell = cells[id];
    if (!cell || cell.when === false) return [];
    const { text } = cell;
    return [
      {
        id,
        title: cell.title ?? titles[id] ?? id,
        numeric: 'numeric' in shownColumns[id],
        text: (row: Row) => text(row) ?? t.table.empty,
        key: cell.key ?? text,
      },
    ];
  });
}
