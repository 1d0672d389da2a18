/** DuckDB-WASM behind the query interface. */
import type { Manifest } from '../contract/manifest';
import type { Query } from '../query/query';
import { loadDatabase, stageOf } from './database';
import type { Engine } from './engine';
import { EngineError } from './engine';

/** The part of Arrow's table that is used; Arrow 13 does not export its types to a bundler. */
interface ResultTable {
  toArray(): { toJSON(): unknown }[];
}

/**
 * Starts DuckDB-WASM and loads every table of the build into it.
 * @throws {EngineError}
 */
export async function startEngine(manifest: Manifest): Promise<Engine> {
  const { connection, orFailed, terminate } = await loadDatabase(manifest);
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
        throw new EngineError(stageOf(cause, 'sporring'), `${String(cause)}\n${sql}`, { cause });
      }
    },
    close: terminate,
  };
}
