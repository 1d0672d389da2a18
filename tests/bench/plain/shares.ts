/** The share of municipalities that cooperate, for each fylke, by SQL over the Parquet file. */
import { AsyncDuckDB, ConsoleLogger, LogLevel } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import parquetUrl from '../../../public/data/eksempel/svar.parquet?url';

const absolute = (url: string) => new URL(url, document.baseURI).href;

async function startDatabase(): Promise<AsyncDuckDB> {
  const worker = new Worker(absolute(workerUrl));
  const database = new AsyncDuckDB(new ConsoleLogger(LogLevel.WARNING), worker);
  await database.instantiate(absolute(wasmUrl));
  return database;
}

async function fetchFile(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  return new Uint8Array(await response.arrayBuffer());
}

/** The part of Arrow's table that is used; Arrow 13 does not export its types to a bundler. */
interface ResultTable {
  toArray(): { toJSON(): ShareRow }[];
}

interface ShareRow {
  readonly fylkesnummer: string;
  readonly andel: number;
}

/** Per cent by fylkesnummer. */
export async function computeShares(): Promise<ReadonlyMap<string, number>> {
  const [database, bytes] = await Promise.all([startDatabase(), fetchFile(parquetUrl)]);
  await database.registerFileBuffer('svar.parquet', bytes);
  const connection = await database.connect();
  const result = (await connection.query(`
    select fylkesnummer,
      100.0 * count(*) filter (where samarbeider) / count(*) filter (where svart) as andel
    from 'svar.parquet' group by fylkesnummer`)) as ResultTable;
  const rows = result.toArray().map((row) => row.toJSON());
  return new Map(rows.map(({ fylkesnummer, andel }) => [fylkesnummer, andel]));
}
