/** Survey files that must be refused: every problem in one report, and nothing written or changed. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acceptedFile, data, refusedFile, snapshot } from './command';
import type { ExpectedProblem } from './expected';
import { lesbar } from './expected';
import { refusedAnswers } from './refused-answers';
import { refusedShapes } from './refused-shapes';

const refusedFiles = { ...refusedAnswers, ...refusedShapes };

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-avvist-'));
afterAll(() => rm(workplace, { recursive: true }));

/** A data set that a refused file must leave alone. */
const out = join(workplace, 'datasett');
let before: Record<string, string> = {};
beforeAll(async () => {
  const { code } = await data(['--survey', acceptedFile('vanlig.csv'), '--out', out]);
  expect(code).toBe(0);
  before = await snapshot(workplace);
  expect(Object.keys(before)).toContain(join('datasett', 'undersokelsen', 'svar.parquet'));
});

/** What stands between the report's first line and its last two. */
function problemsIn(blocks: readonly string[]): ExpectedProblem[] {
  return blocks.map((block) => {
    const [, line = '', expected = '', nearest] =
      /^(.*)\n {4}Forventet: (.*?)(?:\n {4}Nærmeste: «(.*)»)?$/.exec(block) ?? [];
    return nearest === undefined ? [line, expected] : [line, expected, nearest];
  });
}

async function expectRefused(path: string, problems: readonly ExpectedProblem[]): Promise<void> {
  const { code, stdout, stderr } = await data(['--survey', path, '--out', out]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  const [first, ...rest] = stderr.trimEnd().split('\n\n');
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problemer'}`;
  expect(first).toBe(`[data] Svarene kan ikke brukes. ${count} i ${basename(path)}:`);
  expect(problemsIn(rest.slice(0, -2))).toEqual(problems);
  expect(rest.at(-1)).toBe('[data] Ingenting er skrevet eller endret.');
  expect(await snapshot(workplace)).toEqual(before);
}

describe('a survey file that is no good', () => {
  test('is each of the files in the folder', async () => {
    expect((await readdir(refusedFile(''))).sort()).toEqual(Object.keys(refusedFiles).sort());
  });

  test.concurrent.each(Object.entries(refusedFiles))(
    '%s is refused with all that is wrong with it',
    (file, problems) => expectRefused(refusedFile(file), problems),
  );

  test.concurrent('a folder is refused', () =>
    expectRefused(refusedFile('.'), [['Dette er en mappe.', lesbar]]),
  );

  test.concurrent('a file that is not there is refused', () =>
    expectRefused(refusedFile('finnes-ikke.csv'), [['Fila finnes ikke.', lesbar]]),
  );

  test('makes no folder where there was none', async () => {
    const elsewhere = join(workplace, 'ny/mappe');
    const survey = refusedFile('kommune-ukjent.csv');
    expect((await data(['--survey', survey, '--out', elsewhere])).code).toBe(1);
    expect(await snapshot(workplace)).toEqual(before);
  });
});
