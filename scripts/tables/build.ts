/** Runs the tables' SQL in DuckDB and writes each one as Parquet, with the contract's types. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import type { Table } from '../../src/contract/columns';
import { literal } from '../../src/query/query';
import { loadRound } from '../aggregate/load';
import type { SurveyRound } from '../aggregate/round';
import { loadInteriorPoints, naboer } from './neighbours';
import type { TableSource } from './source';
import { reportSources } from './sql';
import { surveySources } from './survey-sql';

export interface BuiltTable {
  readonly table: Table;
  readonly rows: number;
}

/** The rounds a build holds: a new one, and those that an earlier build has. */
export interface Rounds {
  readonly round: SurveyRound | null;
  /** Years of the rounds to take over, and the folder of the build that has them. */
  readonly kept: { readonly folder: string; readonly years: readonly number[] } | null;
}

/** The tables that are the same whatever the survey. */
const lastingSources: readonly TableSource[] = [...reportSources, naboer];

async function rowCount(connection: DuckDBConnection, table: string): Promise<number> {
  const reader = await connection.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(reader.getRows()[0]?.[0]);
}

async function createTable(
  connection: DuckDBConnection,
  { table, query }: TableSource,
  kept: Rounds['kept'] = null,
): Promise<void> {
  const columns = table.columns
    .map(({ name, type }) => `cast("${name}" as ${type}) as "${name}"`)
    .join(', ');
  await connection.run(`create table ${table.name} as select ${columns} from (${query})`);
  if (!kept) return;
  await connection.run(
    `insert into ${table.name} by name select * from ${literal(join(kept.folder, table.file))}
     where bolge in (${kept.years.join(', ')}) order by bolge`,
  );
}

/**
 * Builds every table of the contract into `folder`. One thread and a fixed order of rows, so that the
 * same input gives the same bytes; zstd is a codec that DuckDB-WASM 1.28.0 reads too.
 */
export async function buildTables(
  root: string,
  folder: string,
  { round, kept }: Rounds,
): Promise<BuiltTable[]> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    file_search_path: root,
  });
  const connection = await instance.connect();
  try {
    await loadInteriorPoints(connection, root);
    for (const source of lastingSources) await createTable(connection, source);
    await loadRound(connection, round);
    for (const source of surveySources) {
      await createTable(connection, source, kept && kept.years.length > 0 ? kept : null);
    }
    const built: BuiltTable[] = [];
    for (const { table } of [...lastingSources, ...surveySources]) {
      await connection.run(
        `copy ${table.name} to ${literal(join(folder, table.file))} (format parquet, compression zstd)`,
      );
      built.push({ table, rows: await rowCount(connection, table.name) });
    }
    return built;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
