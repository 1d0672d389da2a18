/** Reads which survey rounds a data set holds from the table just built. */
import { DuckDBInstance } from '@duckdb/node-api';
import type { ManifestRound } from '../../src/contract/manifest';

/** The rows of `runder`, the oldest round first. */
export async function readRounds(parquet: string): Promise<ManifestRound[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll('select * from read_parquet(?) order by bolge', [
    parquet,
  ]);
  const rounds = reader.getRowObjectsJS() as unknown as ManifestRound[];
  connection.closeSync();
  instance.closeSync();
  return rounds;
}
