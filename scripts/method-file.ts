/** Writes `metode.json`: response by group, and where the report contradicts itself. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MethodFile, ResponseGroup } from '../src/contract/method-file';
import { methodFile } from '../src/contract/method-file';
import type { Round } from '../src/query/round';
import { roundsOf } from '../src/query/round';
import { contradictions } from './contradictions';
import { openDatabase } from './database';
import type { BuiltFile } from './manifest';
import { responseSql } from './tables/response-sql';

/**
 * Writes the file beside the tables it is computed from.
 * @param folder a data folder whose tables are all there
 */
export async function buildMethodFile(
  folder: string,
  rounds: readonly Round[],
): Promise<BuiltFile> {
  const real = roundsOf(rounds, 'undersokelsen').at(-1) ?? null;
  const database = await openDatabase(folder);
  try {
    const svar = await database.query<ResponseGroup>({
      sql: responseSql(real),
      parameters: [],
    });
    const content: MethodFile = {
      svar,
      motsigelser: contradictions.map(({ nr, hva, bruk }) => ({ nr, hva, bruk })),
    };
    await writeFile(join(folder, methodFile), `${JSON.stringify(content, null, 1)}\n`);
    return {
      path: methodFile,
      rows: svar.length + content.motsigelser.length,
      sources: ['rapport', 'kartverket', 'ssb', ...(real ? (['undersokelse'] as const) : [])],
    };
  } finally {
    database.close();
  }
}
