/** The report's numbers as they lie in `data/rapport/`, and those that follow from them. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A row of `publiserte-tall.csv`; empty cells are null. */
export interface Printed {
  readonly id: string;
  readonly indicator: string;
  readonly dimension: string;
  readonly group: string;
  readonly groupCode: string | null;
  readonly formalisering: 'alle' | 'formalisert' | 'ikke_formalisert';
  readonly effekt: 'forebygging' | 'handtering' | 'begge' | null;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly relation: string;
  readonly n: number | null;
  readonly source: string;
  readonly preferred: boolean;
  readonly orderKey: string | null;
}

/** A row of `utledede-tall.csv`. */
export interface Implied {
  readonly id: string;
  readonly group: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  /** Null where it is not known as one number. */
  readonly n: number | null;
  readonly source: string;
  /** It follows only as the report is read here. */
  readonly conditional: boolean;
}

const folder = 'data/rapport';
const rowsOf = (root: string, file: string) =>
  csvParse(readFileSync(join(root, folder, file), 'utf8'));

const numberIn = (cell: string | undefined): number | null => {
  const value = Number(cell);
  return cell === undefined || cell === '' || Number.isNaN(value) ? null : value;
};
const textIn = (cell: string | undefined): string | null => (cell === '' ? null : (cell ?? null));
const required = (cell: string | undefined, id: string): number => {
  const value = numberIn(cell);
  if (value === null) throw new Error(`${id} has no number`);
  return value;
};

/** `Figur 12` and `figur 12` are one source. */
const reference = (cell: string) => cell.charAt(0).toLowerCase() + cell.slice(1);

/** In the report's order, those not preferred among them. */
export const readPrinted = (root: string): Printed[] =>
  rowsOf(root, 'publiserte-tall.csv').map((row) => ({
    id: row['id'] ?? '',
    indicator: row['indicator'] ?? '',
    dimension: row['dimension'] ?? '',
    group: row['group'] ?? '',
    groupCode: textIn(row['group_code']),
    formalisering: row['formalisering'] as Printed['formalisering'],
    effekt: textIn(row['effekt']) as Printed['effekt'],
    value: required(row['value'], row['id'] ?? ''),
    valueMax: numberIn(row['value_max']),
    unit: row['unit'] ?? '',
    relation: row['relation'] ?? '',
    n: numberIn(row['base_n']),
    source: reference(row['figure'] ?? ''),
    preferred: row['preferred'] === '1',
    orderKey: textIn(row['order_key']),
  }));

export const readImplied = (root: string): Implied[] =>
  rowsOf(root, 'utledede-tall.csv').map((row) => ({
    id: row['id'] ?? '',
    group: row['group'] ?? '',
    low: required(row['low'], row['id'] ?? ''),
    high: required(row['high'], row['id'] ?? ''),
    unit: row['unit'] ?? '',
    n: numberIn(row['base_n']),
    source: reference(row['based_on'] ?? ''),
    conditional: row['status'] === 'betinget',
  }));
