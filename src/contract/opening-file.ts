/** `apning.json`: the numbers of every view without filters, for a page that has no database yet. */
import type { ColumnarFile, Columns } from './columnar';

export const openingFile = 'apning.json';

export interface OpeningFile {
  /** The round that the numbers are of; null where the data holds only what the report prints. */
  readonly bolge: number | null;
  /** Areas of all levels: rows of every measure. */
  readonly rows: number;
  /** What every measure has in common: names, levels, population. */
  readonly shared: Columns;
  /** What is each measure's own, by its key. */
  readonly measures: Readonly<Record<string, Columns>>;
  /** Who takes part in the case cooperations. */
  readonly cases: ColumnarFile;
}

/** @throws {TypeError} when it is not what this version of the page reads */
export function readOpeningFile(value: unknown): OpeningFile {
  const file = value as Partial<OpeningFile> | null;
  if (typeof file?.rows !== 'number' || !file.shared || !file.measures || !file.cases) {
    throw new TypeError(`${openingFile} has no rows, no measures or no cases`);
  }
  return file as OpeningFile;
}
