/** A table on its way into a file: its typed columns and its rows, the same for every format. */
import type { RowKind } from '../../model/column-kinds';
import type { FileColumnId, FileColumnOf } from '../../model/file-columns';
import { fileColumns } from '../../model/file-columns';
import type { ColumnType } from '../../contract/columns';
import { snapToZero } from '../../model/scale/rounding';

export type FileCell = string | number | boolean | null;

export interface FileColumn {
  readonly name: FileColumnId;
  readonly type: ColumnType;
  /** A value or a bound of one, in the unit of the column `enhet`. */
  readonly measure: boolean;
}

export interface FileTable {
  readonly columns: readonly FileColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly FileCell[])[];
}

type CellOf<Type extends ColumnType> = {
  VARCHAR: string | null;
  INTEGER: number | null;
  DOUBLE: number | null;
  BOOLEAN: boolean;
}[Type];

/** How the cells of a kind of rows follow from what a row is about: every column that the kind has. */
export type FileCells<Kind extends RowKind, Row> = {
  readonly [Id in FileColumnOf<Kind>]: (row: Row) => CellOf<(typeof fileColumns)[Id]['type']>;
};

/** The columns of `cells` in the order of the list of columns, with a row for each of `rows`. */
export function tableOf<Row>(
  cells: { readonly [Id in FileColumnId]?: (row: Row) => FileCell },
  rows: readonly Row[],
): FileTable {
  const columns = (Object.keys(fileColumns) as FileColumnId[]).flatMap((name) => {
    const cell = cells[name];
    const { type } = fileColumns[name];
    return cell ? [{ name, type, measure: 'measure' in fileColumns[name], cell }] : [];
  });
  return {
    columns: columns.map(({ name, type, measure }) => ({ name, type, measure })),
    rows: rows.map((row) =>
      columns.map(({ measure, cell }) => {
        const value = cell(row);
        return measure && typeof value === 'number' ? snapToZero(value) : value;
      }),
    ),
  };
}
