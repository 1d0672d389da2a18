/** Builds the tables of a survey in a folder of their own, without boundaries and manifest. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SurveyDatasett } from '../src/contract/datasett';
import type { Answer } from '../scripts/survey/answer';
import type { Rounds } from '../scripts/tables/build';
import { buildLasting, buildSurvey, openBuild } from '../scripts/tables/build';
import { root } from './inputs';

export interface SurveyTables {
  readonly answers: readonly Answer[];
  readonly datasett?: SurveyDatasett;
  readonly minN?: number;
  readonly bolge?: number;
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-tabeller-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** What no survey changes, with the files of it. */
interface Lasting {
  readonly connection: DuckDBConnection;
  readonly files: readonly (readonly [path: string, bytes: Buffer])[];
}

const buildOnce = (): Promise<Lasting> =>
  inFolder(async (folder) => {
    const connection = await (await openBuild(root)).connect();
    const built = await buildLasting(connection, root, folder);
    const read = async ({ path }: { path: string }) =>
      [path, await readFile(join(folder, path))] as const;
    return { connection, files: await Promise.all(built.map(read)) };
  });

let lasting: Promise<Lasting> | undefined;

async function build(folder: string, rounds: Rounds): Promise<void> {
  const { connection, files } = await (lasting ??= buildOnce());
  for (const [path, bytes] of files) await writeFile(join(folder, path), bytes);
  await connection.run('begin');
  try {
    await buildSurvey(connection, folder, rounds);
  } finally {
    await connection.run('rollback');
  }
}

/** Runs `use` on the folder with the tables, and removes it. */
export function withTables<T>(
  { answers, datasett = 'undersokelsen', minN = 1, bolge = 2024 }: SurveyTables,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
  const survey = { answers, rader, notices: [], year: bolge, eksempel: false };
  const round = { bolge, datasett, minN, survey, file: 'svar.csv' };
  return inFolder(async (folder) => {
    await build(folder, { datasett, round, kept: null });
    return use(folder);
  });
}
