/** A data set in the DuckDB-WASM that the page runs, here in Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Query } from '../src/query/query';
import { tables } from '../src/contract/tables';

/** The part of DuckDB-WASM's blocking interface that is used; its package declares no types for it. */
interface Blocking {
  createDuckDB: (bundles: unknown, logger: unknown, runtime: unknown) => Promise<Database>;
  VoidLogger: new () => unknown;
  NODE_RUNTIME: unknown;
}
interface Database {
  instantiate(progress: () => void): Promise<unknown>;
  connect(): { query(sql: string): { toArray(): { toJSON(): unknown }[] } };
  registerFileBuffer(name: string, bytes: Uint8Array): void;
}

const require = createRequire(import.meta.url);

/** The same WebAssembly module that the built page fetches. */
export async function openWasm(folder: string): Promise<<Row>(query: Query) => Row[]> {
  const { createDuckDB, VoidLogger, NODE_RUNTIME } =
    require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as Blocking;
  const mainModule = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  const connection = database.connect();
  for (const { name, file } of tables) {
    database.registerFileBuffer(file, new Uint8Array(readFileSync(join(folder, file))));
    connection.query(`create table ${name} as select * from read_parquet('${file}')`);
  }
  return <Row>({ sql }: Query) =>
    connection
      .query(sql)
      .toArray()
      .map((row) => row.toJSON() as Row);
}
