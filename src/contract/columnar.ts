/** Rows as columns: what a file of numbers is packed as, so that it stays small. */

export type Cell = string | number | boolean | null;

/** The values of each column in the order of the rows; a column of one value alone is that value. */
export type Columns = Readonly<Record<string, readonly Cell[] | Cell>>;

export interface ColumnarFile {
  readonly rows: number;
  readonly columns: Columns;
}

type Row = Readonly<Record<string, Cell>>;

/** Packs rows that all have the columns of the first. */
export function packRows(rows: readonly Row[]): ColumnarFile {
  const columns = Object.keys(rows[0] ?? {}).map((name) => {
    const values = rows.map((row) => row[name] ?? null);
    const [first = null] = values;
    return [name, values.every((value) => value === first) ? first : values] as const;
  });
  return { rows: rows.length, columns: Object.fromEntries(columns) };
}

const isList = (column: Columns[string]): column is readonly Cell[] => Array.isArray(column);

/** @throws {TypeError} when a column is shorter than there are rows */
export function unpackRows({ rows, columns }: ColumnarFile): Row[] {
  const all = Object.entries(columns).map(([name, column]) => {
    if (isList(column) && column.length !== rows) {
      throw new TypeError(`The column ${name} has ${column.length} values for ${rows} rows`);
    }
    return [name, column] as const;
  });
  return Array.from({ length: rows }, (_, index) =>
    Object.fromEntries(
      all.map(([name, column]) => [name, isList(column) ? (column[index] ?? null) : column]),
    ),
  );
}
