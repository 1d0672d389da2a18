/** Runs the tables' SQL in DuckDB and writes each one as Parquet, with the contract's types. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Table } from '../../src/contract/columns';
import type { Datasett, SurveyDatasett } from '../../src/contract/datasett';
import { datasettFolder } from '../../src/contract/datasett';
import type { TableFile } from '../../src/contract/tables';
import { lastingFiles, surveyFiles } from '../../src/contract/tables';
import { literal } from '../../src/query/query';
import { loadRound } from '../aggregate/load';
import type { SurveyRound } from '../aggregate/round';
import { createReportTable } from '../report/table';
import { loadInteriorPoints, naboer } from './neighbours';
import type { TableSource } from './source';
import { reportSources } from './sql';
import { surveySources } from './survey-sql';

export interface BuiltTable {
  readonly table: Table;
  /** Where its file lies in the data set. */
  readonly path: string;
  readonly rows: number;
}

/** The rounds a build holds, all of one data set: a new one, and those that an earlier build has. */
export interface Rounds {
  readonly datasett: SurveyDatasett | null;
  readonly round: SurveyRound | null;
  /** Years of the rounds to take over, and the folder of the build that has them. */
  readonly kept: { readonly folder: string; readonly years: readonly number[] } | null;
}

async function rowCount(connection: DuckDBConnection, table: string): Promise<number> {
  const reader = await connection.runAndReadAll(`select count(*)::integer from ${table}`);
  return Number(reader.getRows()[0]?.[0]);
}

async function createTable(
  connection: DuckDBConnection,
  { table, query }: TableSource,
): Promise<void> {
  const columns = table.columns
    .map(({ name, type }) => `cast("${name}" as ${type}) as "${name}"`)
    .join(', ');
  await connection.run(`create table ${table.name} as select ${columns} from (${query})`);
}

/** The new round's tables, with the rows of the rounds that are kept. */
async function createSurveyTables(
  connection: DuckDBConnection,
  { datasett, round, kept }: Rounds,
): Promise<void> {
  await loadRound(connection, round);
  for (const source of surveySources) {
    await createTable(connection, source);
    if (datasett === null || kept === null || kept.years.length === 0) continue;
    const file = join(kept.folder, datasettFolder[datasett], source.table.file);
    await connection.run(
      `insert into ${source.table.name} by name select * from ${literal(file)}
       where bolge in (${kept.years.join(', ')}) order by bolge`,
    );
  }
}

/** What a file says of itself wherever it goes: nobody has answered what the example survey holds. */
const marks: Readonly<Record<Datasett, string>> = {
  rapporten: 'rapporten',
  undersokelsen: 'undersokelsen',
  eksempel: 'eksempel: laget, ingens svar',
};

async function writeTable(
  connection: DuckDBConnection,
  folder: string,
  { table, path }: TableFile,
  datasett: Datasett,
): Promise<BuiltTable> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await connection.run(
    `copy ${table.name} to ${literal(join(folder, path))}
     (format parquet, compression zstd, kv_metadata {datasett: ${literal(marks[datasett])}})`,
  );
  return { table, path, rows: await rowCount(connection, table.name) };
}

/** Creates the tables that no survey changes, and writes them into `folder`. */
export async function buildLasting(
  connection: DuckDBConnection,
  root: string,
  folder: string,
): Promise<BuiltTable[]> {
  await loadInteriorPoints(connection, root);
  for (const source of [...reportSources, naboer]) await createTable(connection, source);
  await createReportTable(connection, root);
  const built: BuiltTable[] = [];
  for (const file of lastingFiles) {
    built.push(await writeTable(connection, folder, file, 'rapporten'));
  }
  return built;
}

/**
 * Creates the tables of the rounds, and writes them into the folder of their data set; none without a survey.
 * @param connection what {@link buildLasting} has filled
 */
export async function buildSurvey(
  connection: DuckDBConnection,
  folder: string,
  rounds: Rounds,
): Promise<BuiltTable[]> {
  const { datasett } = rounds;
  if (datasett === null) return [];
  await createSurveyTables(connection, rounds);
  const built: BuiltTable[] = [];
  for (const file of surveyFiles(datasett)) {
    built.push(await writeTable(connection, folder, file, datasett));
  }
  return built;
}

/** A database of one thread, so that the same input gives the same bytes. */
export const openBuild = (root: string): Promise<DuckDBInstance> =>
  DuckDBInstance.create(':memory:', { threads: '1', file_search_path: root });

/**
 * Builds every table of the contract into `folder`; those of a survey into the folder of its data set, in a
 * fixed order of rows. zstd is a codec that DuckDB-WASM 1.28.0 reads too.
 */
export async function buildTables(
  root: string,
  folder: string,
  rounds: Rounds,
): Promise<BuiltTable[]> {
  const instance = await openBuild(root);
  const connection = await instance.connect();
  try {
    return [
      ...(await buildLasting(connection, root, folder)),
      ...(await buildSurvey(connection, folder, rounds)),
    ];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
