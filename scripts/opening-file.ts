/** Writes `apning.json`: the numbers of every view without filters, by the page's own SQL. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openingFile } from '../src/contract/opening-file';
import type { AreaRow } from '../src/query/area-row';
import { areasQuery } from '../src/query/areas';
import type { CaseRow } from '../src/query/cases';
import { casesQuery } from '../src/query/cases';
import { openingQuestions, writeOpening } from '../src/query/opening';
import type { Round } from '../src/query/round';
import { roundOf } from '../src/query/round';
import { openDatabase } from './database';
import type { BuiltFile } from './manifest';

/**
 * Writes the file beside the tables it is computed from.
 * @param folder a data folder whose tables are all there
 */
export async function buildOpeningFile(
  folder: string,
  rounds: readonly Round[],
): Promise<BuiltFile> {
  const database = await openDatabase(folder);
  const round = roundOf(rounds, null);
  try {
    const answers = new Map<string, readonly AreaRow[]>();
    for (const [key, question] of openingQuestions(round)) {
      answers.set(key, await database.query<AreaRow>(areasQuery(question)));
    }
    const cases = await database.query<CaseRow>(casesQuery);
    const content = writeOpening(round, answers, cases);
    await writeFile(join(folder, openingFile), JSON.stringify(content));
    return {
      path: openingFile,
      rows: content.rows * answers.size,
      sources: ['rapport', 'kartverket', 'ssb', 'undersokelse'],
    };
  } finally {
    database.close();
  }
}
