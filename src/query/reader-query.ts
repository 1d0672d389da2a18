/** What a reader may ask in the query box: one statement that only reads, bounded in rows. */

/** More rows than this are not fetched. */
export const mostRows = 10_000;

/** Nor rows after this many characters: a page that holds more of them stands still. */
export const mostCharacters = 20_000_000;

/** Longer than this no statement runs. */
export const mostSeconds = 10;

/** Where DuckDB's tokenizer finds the words of a statement: offsets in UTF-8 bytes. Comments are none. */
export interface Tokens {
  readonly offsets: readonly number[];
}

export type Refusal =
  { readonly reason: 'empty' | 'several' } | { readonly reason: 'notQuery'; readonly word: string };

/**
 * A statement that may be run. A `query` stands in a subquery, where the database takes nothing else; a
 * `description` is run as it is, and `explains` is the query that it explains.
 */
export type Statement =
  | { readonly kind: 'query'; readonly text: string }
  | { readonly kind: 'description'; readonly text: string; readonly explains: string | null }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface ReaderColumn {
  readonly name: string;
  /** As DuckDB names it; null for the columns of a description. */
  readonly type: string | null;
}

/** Every value as DuckDB writes it; null where there is none. */
export interface ReaderResult {
  readonly columns: readonly ReaderColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** There are more rows than were fetched. */
  readonly more: boolean;
}

export type Answer =
  | { readonly kind: 'result'; readonly result: ReaderResult }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** It was ended before there was an answer. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly by: 'reader' | 'time';
}

const queryWords = new Set(['SELECT', 'WITH', 'FROM', 'VALUES', 'TABLE']);
const descriptionWords = new Set(['DESCRIBE', 'SHOW', 'SUMMARIZE', 'EXPLAIN']);

/** Words of the grammar that begin a statement which is not a query; a misspelt one is DuckDB's to name. */
const otherWords = new Set(
  `ALTER ANALYZE ATTACH BEGIN CALL CHECKPOINT COMMENT COMMIT COPY CREATE DEALLOCATE DELETE DETACH DROP
  EXECUTE EXPORT FORCE IMPORT INSERT INSTALL LOAD MERGE PIVOT PRAGMA PREPARE RESET ROLLBACK SET START
  TRUNCATE UNPIVOT UPDATE USE VACUUM`.split(/\s+/),
);

/** Reads what kind of statement a text is, from the words that DuckDB's own tokenizer finds in it. */
export function readStatement(text: string, { offsets }: Tokens): Statement {
  const bytes = new TextEncoder().encode(text);
  const from = (start: number, end = bytes.length) =>
    new TextDecoder().decode(bytes.subarray(start, end));
  const words = offsets.map((offset, index) => ({
    offset,
    word: (/^(?:\w+|;)/.exec(from(offset, offsets[index + 1]))?.[0] ?? '').toUpperCase(),
  }));
  const last = words.findLastIndex(({ word }) => word !== ';');
  const [first, second, third] = words;
  if (!first || last === -1) return { kind: 'refused', refusal: { reason: 'empty' } };
  if (words.slice(0, last).some(({ word }) => word === ';')) {
    return { kind: 'refused', refusal: { reason: 'several' } };
  }
  const statement = from(0, words[last + 1]?.offset);
  if (descriptionWords.has(first.word)) {
    const start = (second?.word === 'ANALYZE' ? third : second)?.offset;
    const explains =
      first.word === 'EXPLAIN' && start !== undefined ? from(start, words[last + 1]?.offset) : null;
    return { kind: 'description', text: statement, explains };
  }
  if (!queryWords.has(first.word) && otherWords.has(first.word)) {
    return { kind: 'refused', refusal: { reason: 'notQuery', word: first.word } };
  }
  return { kind: 'query', text: statement };
}

/** A query with one row more than may be fetched, to know whether there are more. */
export const bounded = (text: string): string =>
  `select * from (\n${text}\n) limit ${mostRows + 1}`;

/** The columns of a bounded query, as rows of `column_name` and `column_type`. */
export const columnsOf = (text: string): string => `describe ${bounded(text)}`;

const kept = 'spørringens_svar';

/**
 * How a bounded query is run: into a table of its own, with each value as the text that DuckDB writes for
 * it, which is read and taken away. Asked for directly, DuckDB-WASM 1.28 gives a query that fails
 * half-way as the rows it had by then, and no error.
 */
export const keepAsTexts = (text: string): string =>
  `create or replace temp table "${kept}" as
  select cast(columns(*) as varchar) from (${bounded(text)})`;
export const readKept = `from "${kept}"`;
export const dropKept = `drop table if exists "${kept}"`;

/** No file and no address can be read any more, and nothing of that be changed back. */
export const lockDown: readonly string[] = [
  `set memory_limit = '1GB'`,
  'set enable_external_access = false',
  'set lock_configuration = true',
];
