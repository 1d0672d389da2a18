/** What a column of a Parquet table is: its type, its meaning, and which values it may hold. */
import type { SourceId } from './data-origins';

/** Column types as DuckDB names them. */
export type ColumnType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** The same types as Frictionless Table Schema names them. */
export const fieldTypes: Readonly<Record<ColumnType, string>> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

export interface ColumnRules {
  /** What a number counts or measures. */
  readonly unit?: string;
  /** All values there can be. */
  readonly allowed?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  /** A regular expression that the whole text matches. */
  readonly pattern?: string;
  /** The column is never empty. */
  readonly required?: boolean;
}

export interface Column extends ColumnRules {
  readonly name: string;
  readonly type: ColumnType;
  readonly description: string;
}

export interface Table {
  readonly name: string;
  readonly file: string;
  readonly description: string;
  readonly sources: readonly SourceId[];
  readonly columns: readonly Column[];
  /** Columns that together name a row; none where rows are sums over all the others. */
  readonly key: readonly string[];
}

const columnOf =
  (type: ColumnType) =>
  (name: string, description: string, rules: ColumnRules = {}): Column => ({
    name,
    type,
    description,
    ...rules,
  });

export const text = columnOf('VARCHAR');
export const integer = columnOf('INTEGER');
export const number = columnOf('DOUBLE');
export const flag = columnOf('BOOLEAN');

/** A number of things, never below nought. */
export const count = (name: string, description: string, unit: string): Column =>
  integer(name, description, { unit, minimum: 0, required: true });

export const kommunenummerPattern = '\\d{4}';
export const fylkesnummerPattern = '\\d{2}';
export const landsdelPattern = '[a-z]+(-[a-z]+)*';
