/** A built data set in the native DuckDB, behind the page's own query interface. */
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import { tables } from '../src/contract/tables';
import type { Engine } from '../src/engine/engine';
import { preparedTables, prepareTable } from '../src/query/prepared-tables';
import type { Query } from '../src/query/query';
import { literal } from '../src/query/query';

/**
 * Loads every table of the data set in `folder`. One thread, as in the page: several add in another order
 * each time, which shows in the last digits.
 */
export async function openDatabase(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  for (const { name, file } of tables) {
    await connection.run(`create table ${name} as from ${literal(join(folder, file))}`);
  }
  for (const table of preparedTables) await connection.run(prepareTable(table));
  return {
    async query<Row>({ sql, parameters }: Query): Promise<Row[]> {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS() as Row[];
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
