/** CSV as every download and `npm run tall` write it. */
import { csvFormatRows } from 'd3';
import { safeCell } from '../../text/safe-cell';
import type { FileCell, FileTable } from './file-table';

/** Rows below their column names, with comma and full stop; no cell that a spreadsheet would run. */
export const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows([header, ...rows].map((row) => row.map(safeCell)))}\n`;

/** Numbers with all their digits; what has no value is an empty cell. */
const cellText = (value: FileCell): string => (value === null ? '' : String(value));

export interface CsvParts {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Which of the columns hold numbers. */
  readonly numeric: readonly boolean[];
}

/** The columns of a table, and each row's cells as text. */
export function csvParts({ columns, rows }: FileTable): CsvParts {
  return {
    header: columns.map(({ name }) => name),
    rows: rows.map((row) => columns.map((_, index) => cellText(row[index] ?? null))),
    numeric: columns.map(({ type }) => type === 'INTEGER' || type === 'DOUBLE'),
  };
}

export function asCsv(table: FileTable): string {
  const { header, rows } = csvParts(table);
  return csvOf(header, rows);
}
