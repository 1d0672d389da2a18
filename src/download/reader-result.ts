/** The answer to a reader's own statement as CSV. */
import type { DataMark } from '../model/data-mark';
import type { ReaderResult } from '../query/reader-query';
import { csvOf } from './cells';

/** The column that says of each row whose answers it is from. */
const marked = 'datasett';

/**
 * All rows that were fetched, below their column names; what has no value is an empty cell. Rows that are
 * from the example say so, each of them, whatever the statement chose.
 */
export function resultAsCsv({ columns, rows }: ReaderResult, mark: DataMark | null): string {
  const names = columns.map(({ name }) => name);
  const more = mark === 'eksempel' && !names.includes(marked);
  return csvOf(
    more ? [...names, marked] : names,
    rows.map((row) => [...row.map((text) => text ?? ''), ...(more ? [mark] : [])]),
  );
}
