/** `apning.json`: a data set's numbers of every view without filters, for a page that has no database yet. */
import type { ColumnarFile } from './columnar';
import type { Datasett } from './datasett';
import { datasettFolder } from './datasett';

/** Where the file of a data set lies, seen from the data build. */
export const openingPath = (datasett: Datasett): string => `${datasettFolder[datasett]}apning.json`;

export interface OpeningFile {
  readonly datasett: Datasett;
  /** The round that the numbers are of; null in `rapporten`. */
  readonly bolge: number | null;
  /** The areas of all levels: names, levels, population. */
  readonly facts: ColumnarFile;
  /** What is known of each area, by the key of what is measured. */
  readonly measures: Readonly<Record<string, ColumnarFile>>;
  /** What the report says: of filters and figures too in `rapporten`, else only what it prints of areas. */
  readonly report: ColumnarFile;
  /** Who takes part in the case cooperations. */
  readonly cases: ColumnarFile;
}

/** @throws {TypeError} when it is not what this version of the page reads */
export function readOpeningFile(value: unknown): OpeningFile {
  const file = value as Partial<OpeningFile> | null;
  if (!file?.datasett || !file.facts || !file.measures || !file.report || !file.cases) {
    throw new TypeError(
      'apning.json has no data set, no areas, no measures, no report or no cases',
    );
  }
  return file as OpeningFile;
}
