/** A table of the contract and the statement that fills it. */
import type { Table } from '../../src/contract/columns';

/** Which input each statement reads: a CSV file with every column as text, or a JSON file. */
export interface TableSource {
  readonly table: Table;
  readonly query: string;
}
