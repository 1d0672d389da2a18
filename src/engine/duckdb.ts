/** DuckDB-WASM behind the query interface. */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Query } from '../query/query';
import { loadDatabase, stageOf } from './database';
import type { Engine } from './engine';
import { EngineError } from './engine';
import type { ArrowTable } from './reader';

/** Column by column: Arrow's own row objects take several times as long. */
function rowsOf(table: ArrowTable): unknown[] {
  const columns = table.schema.fields.map(
    ({ name }, index) => [name, table.getChildAt(index)] as const,
  );
  return Array.from({ length: table.numRows }, (_, row) =>
    Object.fromEntries(columns.map(([name, column]) => [name, column?.get(row) ?? null])),
  );
}

/**
 * Starts DuckDB-WASM and loads every table of the build into it.
 * @throws {EngineError}
 */
export async function startEngine(manifest: Manifest, datasett: Datasett): Promise<Engine> {
  const { connection, orFailed, terminate } = await loadDatabase(manifest, datasett);
  /** What binds nothing needs no preparing: one message to the worker instead of three. */
  async function answer(sql: string, parameters: Query['parameters']): Promise<ArrowTable> {
    if (parameters.length === 0) return (await orFailed(connection.query(sql))) as ArrowTable;
    const statement = await orFailed(connection.prepare(sql));
    try {
      return (await orFailed(statement.query(...parameters))) as ArrowTable;
    } finally {
      await orFailed(statement.close());
    }
  }
  return {
    async query<Row>({ sql, parameters }: Query): Promise<Row[]> {
      try {
        return rowsOf(await answer(sql, parameters)) as Row[];
      } catch (cause) {
        throw new EngineError(stageOf(cause, 'sporring'), `${String(cause)}\n${sql}`, { cause });
      }
    },
    close: terminate,
  };
}
