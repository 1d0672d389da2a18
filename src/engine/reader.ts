/** Answers a reader's own statement: checks that it only reads by asking DuckDB, and runs it bounded. */
import type { Answer, ReaderColumn, Tokens } from '../query/reader-query';
import {
  bounded,
  columnsOf,
  dropKept,
  keepAsTexts,
  mostCharacters,
  mostRows,
  readKept,
  readStatement,
} from '../query/reader-query';

type Cell = string | number | bigint | boolean | null | undefined;

/** The part of Arrow's table that is used; Arrow 13 does not export its types to a bundler. */
export interface ArrowTable {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  getChildAt(index: number): { get(row: number): Cell } | null;
}

/** What is asked of a database; every call fails with DuckDB's own words. */
export interface ReaderConnection {
  tokenize(text: string): Promise<Tokens>;
  /** Prepares a statement and lets it go: right if it is one statement that the database could run. */
  check(text: string): Promise<void>;
  query(text: string): Promise<ArrowTable>;
}

const textOf = (value: Cell): string | null =>
  value === null || value === undefined ? null : String(value);

/** The first row, and those after it until there are characters enough. */
function cellsOf(table: ArrowTable): (string | null)[][] {
  const columns = table.schema.fields.map((_, index) => table.getChildAt(index));
  const rows: (string | null)[][] = [];
  let characters = 0;
  while (rows.length < table.numRows && characters < mostCharacters) {
    const row = columns.map((column) => textOf(column?.get(rows.length)));
    for (const text of row) characters += text?.length ?? 0;
    rows.push(row);
  }
  return rows;
}

const passes = (check: Promise<void>): Promise<boolean> =>
  check.then(
    () => true,
    () => false,
  );

const result = (columns: readonly ReaderColumn[], table: ArrowTable): Answer => {
  const rows = cellsOf(table).slice(0, mostRows);
  return { kind: 'result', result: { columns, rows, more: rows.length < table.numRows } };
};

async function describe(connection: ReaderConnection, text: string) {
  const table = await connection.query(text);
  const columns = table.schema.fields.map(({ name }) => ({ name, type: null }));
  return result(columns, table);
}

async function run(connection: ReaderConnection, text: string) {
  const described = cellsOf(await connection.query(columnsOf(text)));
  const columns = described.map(([name, type]) => ({ name: name ?? '', type: type ?? null }));
  try {
    await connection.query(keepAsTexts(text));
    return result(columns, await connection.query(readKept));
  } finally {
    await connection.query(dropKept);
  }
}

/**
 * Runs a reader's statement. Prepared alone it must be right and be one statement, so that DuckDB's words
 * about it are about the reader's own text; what cannot also stand in a subquery is no query.
 * @throws what the connection throws: DuckDB's own words
 */
export async function answerReader(connection: ReaderConnection, text: string): Promise<Answer> {
  const statement = readStatement(text, await connection.tokenize(text));
  if (statement.kind === 'refused') return statement;
  await connection.check(statement.text);
  const query = statement.kind === 'query' ? statement.text : statement.explains;
  if (query !== null && !(await passes(connection.check(bounded(query))))) {
    return { kind: 'refused', refusal: { reason: 'notQuery', word: '' } };
  }
  return statement.kind === 'query'
    ? run(connection, statement.text)
    : describe(connection, statement.text);
}
