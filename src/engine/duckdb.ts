/** DuckDB-WASM behind the query interface. */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Query } from '../query/query';
import { loadDatabase, stageOf } from './database';
import type { Engine } from './engine';
import { EngineError } from './engine';
import type { ArrowTable } from './reader';
import { Statements } from './statements';

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
  const statements = new Statements((sql) => orFailed(connection.prepare(sql)));
  /** What binds nothing is asked once or twice at most, and needs no preparing. */
  const answer = async (sql: string, parameters: Query['parameters']): Promise<ArrowTable> =>
    (await (parameters.length === 0
      ? orFailed(connection.query(sql))
      : statements.run(sql, (statement) =>
          orFailed(statement.query(...parameters)),
        ))) as ArrowTable;
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
