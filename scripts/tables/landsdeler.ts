/** Reads which landsdel each municipality belongs to from the table just built. */
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * A look-up from kommunenummer to the landsdel's code.
 * @throws {Error} from the look-up, for a kommunenummer the table does not hold
 */
export async function readLandsdeler(parquet: string): Promise<(kommunenummer: string) => string> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const reader = await connection.runAndReadAll(
    'select kommunenummer, landsdel from read_parquet(?)',
    [parquet],
  );
  const landsdeler = new Map(
    reader.getRows().map(([kommunenummer, landsdel]) => [String(kommunenummer), String(landsdel)]),
  );
  connection.closeSync();
  instance.closeSync();
  return (kommunenummer) => {
    const landsdel = landsdeler.get(kommunenummer);
    if (!landsdel)
      throw new Error(`Boundaries hold ${kommunenummer}, the list of kommuner does not`);
    return landsdel;
  };
}
