/** What a survey file is read against: the codebook and the municipalities. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Codebook, Questions } from './codebook';
import { questionsOf } from './codebook';
import type { ChangedKommune, Kommune } from './kommune-names';
import { KommuneRegister } from './kommuner';

export interface SurveyContext {
  readonly questions: Questions;
  readonly kommuner: KommuneRegister;
}

async function readTable<Row>(path: string): Promise<Row[]> {
  return parse<Row>(await readFile(path, 'utf8'), { columns: true });
}

/** @param root the project's folder, with `data/` in it */
export async function readContext(root: string): Promise<SurveyContext> {
  const inputs = join(root, 'data');
  const codebook = await readFile(join(inputs, 'undersokelse/kodebok.json'), 'utf8');
  return {
    questions: questionsOf(JSON.parse(codebook) as Codebook),
    kommuner: new KommuneRegister(
      await readTable<Kommune>(join(inputs, 'kommuner/kommuner-2024.csv')),
      await readTable<ChangedKommune>(join(inputs, 'kommuner/kommunenummer-2020-2023.csv')),
    ),
  };
}
