/** Reads a survey file and checks all of it: the only way answers come into the data set. */
import { basename } from 'node:path';
import type { Survey } from './answer';
import { columnNames } from './columns';
import type { SurveyContext } from './context';
import { detectEncoding, UnreadableFile } from './encoding';
import { splitHeading } from './heading';
import type { Problem } from './problems';
import { BrokenCsv, findDelimiter, readRecords } from './records';
import { SurveyReading } from './reading';

export interface ReadOptions {
  /** Leaves rows with problems out instead of refusing the file. */
  readonly skipInvalid?: boolean;
}

const fileProblem = (message: string, expected: string, row: number | null = null): Problem => ({
  kind: 'fil',
  row,
  column: null,
  value: null,
  message,
  expected,
  nearest: null,
});

/** What the person who runs the build can do about a file that could not be read to its end. */
function unreadable(error: unknown): Problem | null {
  if (error instanceof BrokenCsv) {
    const expected = 'en gyldig CSV-fil. Resten av fila er ikke kontrollert';
    return fileProblem(error.message, expected, error.row);
  }
  if (error instanceof UnreadableFile) {
    return fileProblem(error.message, 'en CSV-fil i UTF-8, UTF-16 eller Windows-1252');
  }
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') {
    const why = { ENOENT: 'Fila finnes ikke.', EISDIR: 'Dette er en mappe.' }[error.code];
    return fileProblem(
      why ?? `Fila lar seg ikke åpne (${error.code}).`,
      'en CSV-fil som kan leses',
    );
  }
  return null;
}

async function readInto(
  reading: SurveyReading,
  path: string,
  context: SurveyContext,
  onProgress: (rows: number) => void,
): Promise<void> {
  const { encoding, start } = await detectEncoding(path);
  const nameOf = columnNames(context.questions);
  const delimiter = findDelimiter(start, (name) => nameOf(name) !== null);
  const { heading, rows } = await splitHeading(readRecords(path, encoding, delimiter));
  if (!heading) {
    reading.refuse(fileProblem('Fila er tom.', 'en rad med overskrifter og én rad per svar'));
    return;
  }
  reading.readHeading(heading);
  for await (const record of rows) {
    reading.readRow(record);
    onProgress(record.row);
  }
  reading.finish();
}

/**
 * Reads and checks the survey file at `path`.
 * @param onProgress called for every row, with its number
 * @throws {SurveyProblems} with every problem in the file; then nothing of it may be used
 */
export async function readSurvey(
  path: string,
  context: SurveyContext,
  onProgress: (rows: number) => void = () => undefined,
  { skipInvalid = false }: ReadOptions = {},
): Promise<Survey> {
  const reading = new SurveyReading(basename(path), context, skipInvalid);
  try {
    await readInto(reading, path, context, onProgress);
  } catch (error) {
    const problem = unreadable(error);
    if (!problem) throw error;
    reading.refuse(problem);
  }
  return reading.result();
}
