/**
 * DuckDB-WASM in a worker of its own, with every table of the build. Version 1.28.0 on purpose: it has the
 * Parquet reader linked in, where 1.29 to 1.33 fetch it from another host at run time, and it is half the
 * size. It knows of no extensions to load by itself, so that there is no autoloading to turn off.
 */
import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Manifest } from '../contract/manifest';
import { filesOf } from '../contract/tables';
import type { Datasett } from '../contract/datasett';
import { isSurvey } from '../contract/datasett';
import { preparing } from '../query/prepared-tables';
import type { EngineStage } from './engine';
import { EngineError } from './engine';
import { fetchBytes } from './build-files';
import DatabaseWorker from './worker?worker';

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

/** Fails when the worker does, instead of waiting for ever. */
export type OrFailed = <T>(answer: Promise<T>) => Promise<T>;

/** Browsers and DuckDB have many words for it, and all of them name the memory. */
export const stageOf = (cause: unknown, stage: EngineStage): EngineStage =>
  /memory|bad_alloc|allocat/i.test(String(cause)) ? 'minne' : stage;

const notStarted = (cause: unknown): EngineError =>
  new EngineError(stageOf(cause, 'database'), `DuckDB-WASM did not start: ${String(cause)}`, {
    cause,
  });

/** @throws {EngineError} where the browser lets no worker start */
function startWorker(): Worker {
  try {
    return new DatabaseWorker();
  } catch (cause) {
    throw notStarted(cause);
  }
}

async function startDatabase(worker: Worker, orFailed: OrFailed): Promise<AsyncDuckDB> {
  const database = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    await orFailed(database.instantiate(new URL(wasmUrl, document.baseURI).href));
    return database;
  } catch (cause) {
    throw notStarted(cause);
  }
}

/**
 * Fetches and loads tables of the build. Files are fetched whole: range requests of DuckDB-WASM
 * are known to corrupt in Chrome and Edge on Windows (duckdb-wasm #1658).
 */
async function loadTables(
  database: AsyncDuckDB,
  manifest: Manifest,
  datasett: Datasett,
  orFailed: OrFailed,
): Promise<AsyncDuckDBConnection> {
  const survey = isSurvey(datasett) ? datasett : null;
  const wanted = filesOf(survey);
  const files = await Promise.all(
    wanted.map(async ({ path }) => ({ path, bytes: await fetchBytes(manifest, path) })),
  );
  try {
    const connection = await orFailed(database.connect());
    for (const { path, bytes } of files) await orFailed(database.registerFileBuffer(path, bytes));
    for (const { table, path } of wanted) {
      await orFailed(
        connection.query(`create table ${table.name} as select * from read_parquet('${path}')`),
      );
    }
    for (const sql of preparing(survey)) await orFailed(connection.query(sql));
    return connection;
  } catch (cause) {
    throw new EngineError(
      stageOf(cause, 'filer'),
      `The tables could not be read: ${String(cause)}`,
      { cause },
    );
  }
}

export interface LoadedDatabase {
  readonly database: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
  readonly orFailed: OrFailed;
  /** Ends the worker at once, whatever it does. */
  readonly terminate: () => void;
}

/**
 * A database of one data set, with what every site has.
 * @throws {EngineError}
 */
export async function loadDatabase(
  manifest: Manifest,
  datasett: Datasett,
): Promise<LoadedDatabase> {
  const worker = startWorker();
  const failed = failureOf(worker);
  const orFailed: OrFailed = (answer) => Promise.race([answer, failed]);
  const terminate = () => {
    worker.terminate();
  };
  try {
    const database = await startDatabase(worker, orFailed);
    const connection = await loadTables(database, manifest, datasett, orFailed);
    return { database, connection, orFailed, terminate };
  } catch (error) {
    terminate();
    throw error;
  }
}
