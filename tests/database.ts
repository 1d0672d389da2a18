/** The built tables in the native DuckDB, behind the page's own query interface. */
import { DuckDBInstance } from '@duckdb/node-api';
import { tables } from '../src/contract/tables';
import type { Query } from '../src/query/query';
import { root } from './inputs';

export type Run = <Row>(query: Query) => Promise<Row[]>;

/** Loads `public/data/`; `npm test` has built it. */
export async function openTables(): Promise<Run> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const { name, file } of tables) {
    await connection.run(`create table ${name} as from '${root}/public/data/${file}'`);
  }
  return async <Row>({ sql, parameters }: Query) => {
    const reader = await connection.runAndReadAll(sql, [...parameters]);
    return reader.getRowObjectsJS() as Row[];
  };
}
