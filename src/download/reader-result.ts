/** The answer to a reader's own statement as CSV. */
import { csvFormatRows } from 'd3';
import type { ReaderResult } from '../query/reader-query';
import { safeCell } from './cells';

/** All rows that were fetched, below their column names; what has no value is an empty cell. */
export function resultAsCsv({ columns, rows }: ReaderResult): string {
  const header = columns.map(({ name }) => safeCell(name));
  return `${csvFormatRows([header, ...rows.map((row) => row.map((text) => safeCell(text ?? '')))])}\n`;
}
