/**
 * DuckDB-WASM behind the query interface. Version 1.28.0 on purpose: it has the Parquet reader linked
 * in, where 1.29 to 1.33 fetch it from another host at run time, and it is half the size. It knows of no
 * extensions to load by itself, so that there is no autoloading to turn off.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Manifest } from '../contract/manifest';
import { tables } from '../contract/tables';
import type { Query } from '../query/query';
import type { Engine } from './engine';
import { EngineError } from './engine';
import { fetchBytes } from './files';
import DatabaseWorker from './worker?worker';

/** The part of Arrow's table that is used; Arrow 13 does not export its types to a bundler. */
interface ResultTable {
  toArray(): { toJSON(): unknown }[];
}

/** A worker that has died leaves every call to it unanswered; raced with this, the call fails. */
function failureOf(worker: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message || 'The worker of the database stopped'));
    });
  });
  failed.catch(() => undefined);
  return failed;
}

type OrFailed = <T>(answer: Promise<T>) => Promise<T>;

async function startDatabase(worker: Worker, orFailed: OrFailed): Promise<AsyncDuckDB> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await orFailed(database.instantiate(new URL(wasmUrl, document.baseURI).href));
    return database;
  } catch (cause) {
    throw new EngineError('database', `DuckDB-WASM did not start: ${String(cause)}`, { cause });
  }
}

/**
 * Fetches and loads every table of the build. Files are fetched whole: range requests of DuckDB-WASM
 * are known to corrupt in Chrome and Edge on Windows (duckdb-wasm #1658).
 */
async function loadTables(
  database: AsyncDuckDB,
  manifest: Manifest,
  orFailed: OrFailed,
): Promise<AsyncDuckDBConnection> {
  const files = await Promise.all(
    tables.map(async ({ file }) => ({ file, bytes: await fetchBytes(manifest, file) })),
  );
  try {
    const connection = await orFailed(database.connect());
    for (const { file, bytes } of files) await orFailed(database.registerFileBuffer(file, bytes));
    for (const { name, file } of tables) {
      await orFailed(
        connection.query(`create table ${name} as select * from read_parquet('${file}')`),
      );
    }
    return connection;
  } catch (cause) {
    throw new EngineError('filer', `The tables could not be read: ${String(cause)}`, { cause });
  }
}

/**
 * Starts DuckDB-WASM and loads every table of the build into it.
 * @throws {EngineError}
 */
export async function startEngine(manifest: Manifest): Promise<Engine> {
  const worker = new DatabaseWorker();
  const failed = failureOf(worker);
  const orFailed: OrFailed = (answer) => Promise.race([answer, failed]);
  try {
    const database = await startDatabase(worker, orFailed);
    const connection = await loadTables(database, manifest, orFailed);
    return {
      async query<Row>({ sql, parameters }: Query): Promise<Row[]> {
        try {
          const statement = await orFailed(connection.prepare(sql));
          try {
            const result = (await orFailed(statement.query(...parameters))) as ResultTable;
            return result.toArray().map((row) => row.toJSON() as Row);
          } finally {
            await orFailed(statement.close());
          }
        } catch (cause) {
          throw new EngineError('sporring', `${String(cause)}\n${sql}`, { cause });
        }
      },
      close() {
        worker.terminate();
      },
    };
  } catch (error) {
    worker.terminate();
    throw error;
  }
}
