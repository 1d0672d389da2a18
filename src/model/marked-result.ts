/** The rows of a reader's statement, each with the word for what nobody may take for an answer or a printed number. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { ReaderResult } from '../query/reader-query';
import type { DataMark } from './data-mark';

export interface MarkedResult {
  readonly result: ReaderResult;
  /** What a file of the rows is called. */
  readonly mark: DataMark | null;
  /** Whether some of the rows are estimates cannot be seen from them. */
  readonly mayBeEstimates: boolean;
}

const cellsOf = ({ columns, rows }: ReaderResult, column: string) => {
  const at = columns.findIndex(({ name }) => name === column);
  return at < 0 ? null : rows.map((row) => row[at]);
};

const withColumn = (result: ReaderResult, name: string, text: string): ReaderResult => ({
  ...result,
  columns: [{ name, type: 'VARCHAR' }, ...result.columns],
  rows: result.rows.map((row) => [text, ...row]),
});

/** Each row says that its answers are made, where no column says so yet. */
function ofExample(result: ReaderResult): MarkedResult {
  const says = cellsOf(result, 'datasett')?.every((cell) => cell === 'eksempel') ?? false;
  return {
    result: says ? result : withColumn(result, 'datasett', 'eksempel'),
    mark: 'eksempel',
    mayBeEstimates: false,
  };
}

/** The report's numbers and the estimates stand in one table, where `status` tells them apart. */
function ofReport(result: ReaderResult, asked: string): MarkedResult {
  const statuses = cellsOf(result, 'status');
  if (statuses !== null) {
    const mark = statuses.includes('anslag') ? 'anslag' : null;
    return { result, mark, mayBeEstimates: false };
  }
  if (!/\brapporten\b/i.test(asked)) return { result, mark: null, mayBeEstimates: false };
  return {
    result: withColumn(result, 'merknad', 'kan_vaere_anslag'),
    mark: 'anslag',
    mayBeEstimates: true,
  };
}

/** @param asked the statement that the rows are the answer to */
export function markedResult(
  result: ReaderResult,
  datasett: Datasett,
  asked: string,
): MarkedResult {
  if (isMade(datasett)) return ofExample(result);
  if (datasett === 'rapporten') return ofReport(result, asked);
  return { result, mark: null, mayBeEstimates: false };
}
