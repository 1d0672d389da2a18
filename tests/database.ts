/** The built tables in the native DuckDB. */
import { openDatabase } from '../scripts/database';
import type { Engine } from '../src/engine/engine';
import { root } from './inputs';

export type Run = Engine['query'];

async function open(folder: string): Promise<Run> {
  const database = await openDatabase(folder);
  return (query) => database.query(query);
}

let built: Promise<Run> | undefined;

/** Loads the tables in `folder`, else `public/data/`: `npm test` has built it, and it is opened once. */
export const openTables = (folder?: string): Promise<Run> =>
  folder === undefined ? (built ??= open(`${root}/public/data`)) : open(folder);
