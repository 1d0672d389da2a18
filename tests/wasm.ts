/** A data set in the DuckDB-WASM that the page runs, here in Node. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { surveyIn } from '../scripts/database';
import { allFiles } from '../src/contract/tables';
import type { ArrowTable, ReaderConnection } from '../src/engine/reader';
import { preparing } from '../src/query/prepared-tables';
import type { Query } from '../src/query/query';
import type { Tokens } from '../src/query/reader-query';
import { lockDown } from '../src/query/reader-query';

/** The part of DuckDB-WASM's blocking interface that is used; its package declares no types for it. */
interface Blocking {
  createDuckDB: (bundles: unknown, logger: unknown, runtime: unknown) => Promise<Database>;
  VoidLogger: new () => unknown;
  NODE_RUNTIME: unknown;
}
type Rows = ArrowTable & { toArray(): { toJSON(): unknown }[] };
interface Prepared {
  query(...parameters: Query['parameters']): Rows;
  close(): void;
}
interface Connection {
  query(sql: string): Rows;
  prepare(sql: string): Prepared;
  getTableNames(sql: string): string[];
}
interface Database {
  instantiate(progress: () => void): Promise<unknown>;
  connect(): Connection;
  registerFileBuffer(name: string, bytes: Uint8Array): void;
  tokenize(text: string): Tokens;
}

const require = createRequire(import.meta.url);

async function openModule(): Promise<Database> {
  const { createDuckDB, VoidLogger, NODE_RUNTIME } =
    require('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs') as Blocking;
  const mainModule = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
  await database.instantiate(() => undefined);
  return database;
}

/** Loads the data set in `folder` into a schema of the database, which the connection stands in. */
function openTables(database: Database, folder: string, schema: string): Connection {
  const connection = database.connect();
  connection.query(`create schema if not exists ${schema}`);
  connection.query(`set schema = '${schema}'`);
  const survey = surveyIn(folder);
  for (const { table, path } of allFiles(survey)) {
    const name = `${schema}/${path}`;
    database.registerFileBuffer(name, new Uint8Array(readFileSync(join(folder, path))));
    connection.query(`create table ${table.name} as select * from read_parquet('${name}')`);
  }
  for (const sql of preparing(survey)) connection.query(sql);
  return connection;
}

let shared: Promise<Database> | undefined;
let opened = 0;

/**
 * The same WebAssembly module that the built page fetches. Each text is prepared once and run again with other
 * values, as in the page. The module, which takes a second to compile, is shared by all that is opened.
 */
export async function openWasm(folder: string): Promise<<Row>(query: Query) => Row[]> {
  const database = await (shared ??= openModule());
  opened += 1;
  const connection = openTables(database, folder, `datasett_${opened}`);
  const prepared = new Map<string, Prepared>();
  return <Row>({ sql, parameters }: Query) => {
    const statement = prepared.get(sql) ?? connection.prepare(sql);
    prepared.set(sql, statement);
    return statement
      .query(...parameters)
      .toArray()
      .map((row) => row.toJSON() as Row);
  };
}

/** The query box's database, locked down as the page's is. */
export async function openReader(folder: string): Promise<ReaderConnection> {
  const database = await openModule();
  const connection = openTables(database, folder, 'main');
  for (const statement of lockDown) connection.query(statement);
  const inTurn = <T>(call: () => T) => Promise.resolve().then(call);
  return {
    tokenize: (text) => inTurn(() => database.tokenize(text)),
    check: (text) =>
      inTurn(() => {
        connection.prepare(text).close();
      }),
    query: (text) => inTurn(() => connection.query(text)),
  };
}
