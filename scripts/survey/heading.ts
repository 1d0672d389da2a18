/** Parts the heading of a survey file from its answers: one row, or the three that Qualtrics writes. */
import type { CsvRecord } from './records';

export const isEmptyRow = ({ cells }: CsvRecord): boolean =>
  cells.every((cell) => cell.trim() === '');

const isImportIds = ({ cells }: CsvRecord) =>
  cells.some((cell) => /^\{"ImportId"\s*:/.test(cell.trim()));

export interface HeadedRows {
  /** Null when the file is empty. */
  readonly heading: CsvRecord | null;
  /** The rows below the heading. */
  readonly rows: AsyncIterable<CsvRecord>;
}

/** Rows that may still turn out to be part of the heading. */
const lookAhead = 2;

async function* belowHeading(records: AsyncIterable<CsvRecord>) {
  let held: CsvRecord[] = [];
  let looking = true;
  try {
    for await (const record of records) {
      if (!looking) {
        yield record;
        continue;
      }
      held.push(record);
      if (isImportIds(record)) held = [];
      else if (held.length < lookAhead) continue;
      looking = false;
      yield* held;
      held = [];
    }
  } catch (error) {
    yield* held;
    throw error;
  }
  yield* held;
}

export async function splitHeading(records: AsyncGenerator<CsvRecord, void>): Promise<HeadedRows> {
  let next = await records.next();
  while (next.done !== true && isEmptyRow(next.value)) next = await records.next();
  return { heading: next.done === true ? null : next.value, rows: belowHeading(records) };
}
