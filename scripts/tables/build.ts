/** Runs the tables' SQL in DuckDB and writes each one as Parquet, with the contract's types. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Table } from '../../src/contract/tables';
import { tableSources } from './sql';

export interface BuiltTable {
  readonly table: Table;
  readonly rows: number;
}

async function rowCount(connection: DuckDBConnection, table: string): Promise<number> {
  const reader = await connection.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(reader.getRows()[0]?.[0]);
}

/**
 * Builds every table of the contract into `folder`. One thread and a fixed order of rows, so that the
 * same input gives the same bytes; zstd is a codec that DuckDB-WASM 1.28.0 reads too.
 */
export async function buildTables(root: string, folder: string): Promise<BuiltTable[]> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    file_search_path: root,
  });
  const connection = await instance.connect();
  try {
    const built: BuiltTable[] = [];
    for (const { table, query } of tableSources) {
      const columns = table.columns.map(
        ({ name, type }) => `cast("${name}" as ${type}) as "${name}"`,
      );
      await connection.run(
        `create table ${table.name} as select ${columns.join(', ')} from (${query})`,
      );
      await connection.run(
        `copy ${table.name} to '${join(folder, table.file).replaceAll("'", "''")}'
         (format parquet, compression zstd)`,
      );
      built.push({ table, rows: await rowCount(connection, table.name) });
    }
    return built;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
