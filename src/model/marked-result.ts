/** The rows of a reader's statement over made answers, each with the word that says so. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { ReaderResult } from '../query/reader-query';

const column = 'datasett';

/** With a column in front that names the data set, where its answers are made and no column says so yet. */
export function markedResult(result: ReaderResult, datasett: Datasett): ReaderResult {
  const at = result.columns.findIndex(({ name }) => name === column);
  const says = at >= 0 && result.rows.every((row) => row[at] === datasett);
  if (!isMade(datasett) || says) return result;
  return {
    ...result,
    columns: [{ name: column, type: 'VARCHAR' }, ...result.columns],
    rows: result.rows.map((row) => [datasett, ...row]),
  };
}
