/** Reads the rows of a CSV file, whatever stands between its cells. */
import { Readable, pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Encoding } from './encoding';
import { readText } from './encoding';

export type Delimiter = ',' | ';' | '\t';

/** One row; `row` is its number in a spreadsheet, the heading being 1. */
export interface CsvRecord {
  readonly row: number;
  readonly cells: readonly string[];
}

/** Thrown for a file that is no proper CSV from some row on. */
export class BrokenCsv extends Error {
  override readonly name = 'BrokenCsv';

  constructor(
    readonly row: number,
    message: string,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}

const delimiters: readonly Delimiter[] = [',', ';', '\t'];

/**
 * The sign that parts the heading into most names we know, or else into most names.
 * @param start the file's first part
 */
export function findDelimiter(start: string, isKnown: (name: string) => boolean): Delimiter {
  const heading = start.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '';
  const scored = delimiters.map((delimiter) => {
    const names = heading.split(delimiter).map((name) => name.replaceAll('"', ''));
    return { delimiter, score: names.filter(isKnown).length * 1000 + names.length };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

const brokenMessages: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED:
    'Et anførselstegn (") åpner en celle i denne raden eller en rad før den, og blir aldri lukket.',
  CSV_INVALID_CLOSING_QUOTE:
    'Etter anførselstegnet (") som lukker en celle, kommer det mer tekst. Anførselstegn inni en celle skal dobles ("").',
  INVALID_OPENING_QUOTE:
    'Det står et anførselstegn (") inni en celle som ikke er omgitt av anførselstegn.',
};

/**
 * The rows of the file in turn, empty ones too.
 * @throws {BrokenCsv} at the row where it can no longer be read
 * @throws {UnreadableFile} when bytes do not fit the encoding
 */
export async function* readRecords(
  path: string,
  encoding: Encoding,
  delimiter: Delimiter,
): AsyncGenerator<CsvRecord, void> {
  const parsed: string[][] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    on_record: (cells: string[]) => {
      parsed.push(cells);
      return cells;
    },
  });
  // What goes wrong destroys the parser with the error, which the loop below then throws.
  pipeline(Readable.from(readText(path, encoding)), parser, () => undefined);
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      parsed.shift();
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    // A parser that is destroyed keeps to itself the rows before the broken one.
    for (const cells of parsed) {
      row += 1;
      yield { row, cells };
    }
    if (error instanceof CsvError) {
      throw new BrokenCsv(
        row + 1,
        brokenMessages[error.code] ?? 'Raden er ikke gyldig CSV.',
        error,
      );
    }
    throw error;
  }
}
