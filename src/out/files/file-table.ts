/** A table on its way into a file: its typed columns and its rows, the same for every format. */
import type { ColumnType } from '../../contract/columns';
import { snapToZero } from '../../model/scale/rounding';
import type { DownloadTexts } from '../../text/nb/download';

export type FileCell = string | number | boolean | null;

/** A column has its name from the texts that say what it is: none goes unexplained. */
export type ColumnName = keyof DownloadTexts['columns'];

export interface FileColumn {
  readonly name: ColumnName;
  readonly type: ColumnType;
  /** A value or a bound of one, in the unit of the column `enhet`. */
  readonly measure: boolean;
}

export interface FileTable {
  readonly columns: readonly FileColumn[];
  /** A cell for each column. */
  readonly rows: readonly (readonly FileCell[])[];
}

/** A column, and how its cell follows from what a row is about. */
export interface CellColumn<Row> extends FileColumn {
  readonly cell: (row: Row) => FileCell;
}

/** The kinds of columns there are, for rows of one kind. */
export const columnKinds = <Row>() => ({
  text: (name: ColumnName, cell: (row: Row) => string | null): CellColumn<Row> => ({
    name,
    type: 'VARCHAR',
    measure: false,
    cell,
  }),
  integer: (name: ColumnName, cell: (row: Row) => number | null): CellColumn<Row> => ({
    name,
    type: 'INTEGER',
    measure: false,
    cell,
  }),
  /** A sum of effect answers may be half a point: it is no integer. */
  sum: (name: ColumnName, cell: (row: Row) => number | null): CellColumn<Row> => ({
    name,
    type: 'DOUBLE',
    measure: false,
    cell,
  }),
  measure: (name: ColumnName, cell: (row: Row) => number | null): CellColumn<Row> => ({
    name,
    type: 'DOUBLE',
    measure: true,
    cell: (row) => {
      const value = cell(row);
      return value === null ? null : snapToZero(value);
    },
  }),
  flag: (name: ColumnName, cell: (row: Row) => boolean): CellColumn<Row> => ({
    name,
    type: 'BOOLEAN',
    measure: false,
    cell,
  }),
});

export const tableOf = <Row>(
  columns: readonly CellColumn<Row>[],
  rows: readonly Row[],
): FileTable => ({
  columns,
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});
