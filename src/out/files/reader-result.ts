/** The answer to a reader's own statement as CSV. */
import type { ReaderResult } from '../../query/reader-query';
import { csvOf } from './cells';

/** All rows that were fetched, below their column names; what has no value is an empty cell. */
export const resultAsCsv = ({ columns, rows }: ReaderResult): string =>
  csvOf(
    columns.map(({ name }) => name),
    rows.map((row) => row.map((text) => text ?? '')),
  );
