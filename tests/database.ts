/** The built tables in the native DuckDB. */
import { openDatabase } from '../scripts/database';
import type { Engine } from '../src/engine/engine';
import { root } from './inputs';

export type Run = Engine['query'];

/** Loads `public/data/`; `npm test` has built it. */
export async function openTables(folder = `${root}/public/data`): Promise<Run> {
  const database = await openDatabase(folder);
  return (query) => database.query(query);
}
