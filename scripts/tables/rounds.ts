/** Reads which survey rounds a data set holds from the table just built. */
import { DuckDBInstance } from '@duckdb/node-api';
import { join } from 'node:path';
import type { SurveyDatasett } from '../../src/contract/datasett';
import { datasettFolder } from '../../src/contract/datasett';
import { runderTable } from '../../src/contract/survey-tables';
import type { ManifestRound } from '../../src/contract/manifest';

/** The rows of `runder`, the oldest round first; none where the data set in `folder` has no survey. */
export async function readRounds(
  folder: string,
  datasett: SurveyDatasett | null,
): Promise<ManifestRound[]> {
  if (datasett === null) return [];
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('select * from read_parquet(?) order by bolge', [
    join(folder, datasettFolder[datasett], runderTable.file),
  ]);
  const rounds = reader.getRowObjectsJS() as unknown as ManifestRound[];
  connection.closeSync();
  instance.closeSync();
  return rounds;
}
