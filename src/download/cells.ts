/** CSV as every download and `npm run tall` write it. */
import { csvFormatRows } from 'd3';
import { safeCell } from '../text/safe-cell';
import type { FileCell, FileColumn, FileTable } from './file-table';

/** Rows below their column names, with comma and full stop; no cell that a spreadsheet would run. */
export const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows([header, ...rows].map((row) => row.map(safeCell)))}\n`;

/** How exact a measured number is in a file. */
const decimals = 4;

/** Four decimals of what is measured; what has no value is an empty cell. */
function cellText({ measure }: FileColumn, value: FileCell): string {
  if (value === null) return '';
  return measure && typeof value === 'number' ? value.toFixed(decimals) : String(value);
}

export interface CsvParts {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which of the columns hold numbers. */
  readonly numeric: readonly boolean[];
}

/** The columns of a table that a CSV has, and each row's cells of them as text. */
export function csvParts({ columns, rows }: FileTable): CsvParts {
  const held = columns.flatMap((column, index) => (column.beyondCsv ? [] : [{ column, index }]));
  return {
    header: held.map(({ column }) => column.name),
    rows: rows.map((row) => held.map(({ column, index }) => cellText(column, row[index] ?? null))),
    numeric: held.map(({ column: { type } }) => type === 'INTEGER' || type === 'DOUBLE'),
  };
}

export function asCsv(table: FileTable): string {
  const { header, rows } = csvParts(table);
  return csvOf(header, rows);
}
