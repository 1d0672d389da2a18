/** A built data set in the native DuckDB, behind the page's own query interface. */
import { DuckDBInstance } from '@duckdb/node-api';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SurveyDatasett } from '../src/contract/datasett';
import { surveyDatasettIds } from '../src/contract/datasett';
import { allFiles, surveyFiles } from '../src/contract/tables';
import type { Engine } from '../src/engine/engine';
import { preparing } from '../src/query/prepared-tables';
import type { Query } from '../src/query/query';
import { literal } from '../src/query/query';

/** The survey data set that lies in `folder`; null where none does. */
export const surveyIn = (folder: string): SurveyDatasett | null =>
  surveyDatasettIds.find((datasett) =>
    surveyFiles(datasett).every(({ path }) => existsSync(join(folder, path))),
  ) ?? null;

/**
 * Loads every table of the data set in `folder`. One thread, as in the page: several add in another order
 * each time, which shows in the last digits.
 */
export async function openDatabase(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const survey = surveyIn(folder);
  for (const { table, path } of allFiles(survey)) {
    await connection.run(`create table ${table.name} as from ${literal(join(folder, path))}`);
  }
  for (const sql of preparing(survey)) await connection.run(sql);
  return {
    async query<Row>({ sql, parameters }: Query): Promise<Row[]> {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      return reader.getRowObjectsJS() as Row[];
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
