/** The rows of a reader's statement over made answers, each with the word that says so. */
import type { Datasett } from '../contract/datasett';
import type { ReaderResult } from '../query/reader-query';

/** With a column in front that names the data set, where its answers are made; else as it is. */
export const markedResult = (result: ReaderResult, datasett: Datasett): ReaderResult =>
  datasett === 'eksempel'
    ? {
        ...result,
        columns: [{ name: 'datasett', type: 'VARCHAR' }, ...result.columns],
        rows: result.rows.map((row) => [datasett, ...row]),
      }
    : result;
