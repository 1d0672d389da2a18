/** Builds the tables of a survey in a folder of their own, without boundaries and manifest. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SurveyDatasett } from '../src/contract/datasett';
import type { Answer } from '../scripts/survey/answer';
import { buildTables } from '../scripts/tables/build';
import { root } from './inputs';

export interface SurveyTables {
  readonly answers: readonly Answer[];
  readonly datasett?: SurveyDatasett;
  readonly minN?: number;
  readonly bolge?: number;
}

/** Runs `use` on the folder with the tables, and removes it. */
export async function withTables<T>(
  { answers, datasett = 'undersokelsen', minN = 1, bolge = 2024 }: SurveyTables,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-tabeller-'));
  const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
  try {
    const survey = { answers, rader, notices: [], year: bolge, eksempel: false };
    const round = { bolge, datasett, minN, survey, file: 'svar.csv' };
    await buildTables(root, folder, { datasett, round, kept: null });
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}
