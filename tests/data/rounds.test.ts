import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { SurveyPlan } from '../../scripts/aggregate/round';
import type { SurveyDatasett } from '../../src/contract/datasett';
import { buildData, hasRealRounds } from '../../scripts/build-data';
import { readManifest } from '../../src/contract/manifest';
import { openTables } from '../database';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-runder-'));
const out = join(workplace, 'data');
afterAll(() => rm(workplace, { recursive: true }));
beforeEach(() => rm(out, { recursive: true, force: true }));

function plan(bolge: number, datasett: SurveyDatasett, beside: boolean): SurveyPlan {
  const answers = randomSurvey({ seed: bolge, response: 0.4, yes: 0.7 });
  const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
  const survey = { answers, rader, notices: [], year: bolge, eksempel: false };
  return { kind: 'runde', round: { bolge, datasett, minN: 1, survey, file: 'svar.csv' }, beside };
}

const build = (of: SurveyPlan) => buildData(root, out, of);
const years = async () =>
  readManifest(JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'))).rounds.map(
    ({ bolge, datasett }) => [bolge, datasett],
  );

describe('the rounds of a data set', () => {
  test('a round beside another keeps the other’s rows as they are', async () => {
    await build(plan(2024, 'undersokelsen', false));
    const before = await (
      await openTables(out)
    )({ sql: 'select * from samarbeid order by all', parameters: [] });
    await build(plan(2026, 'undersokelsen', true));
    expect(await years()).toEqual([
      [2024, 'undersokelsen'],
      [2026, 'undersokelsen'],
    ]);
    const run = await openTables(out);
    const after = await run({
      sql: 'select * from samarbeid where bolge = 2024 order by all',
      parameters: [],
    });
    expect(after).toEqual(before);
    const kommuner = await run({
      sql: 'select bolge, count(*)::integer as n from svar group by bolge order by bolge',
      parameters: [],
    });
    expect(kommuner).toEqual([
      { bolge: 2024, n: 357 },
      { bolge: 2026, n: 357 },
    ]);
  });

  test('a round of the same year takes the place of the one that is there', async () => {
    await build(plan(2024, 'undersokelsen', false));
    await build(plan(2024, 'undersokelsen', true));
    expect(await years()).toEqual([[2024, 'undersokelsen']]);
  });

  test('real answers drive the made ones out', async () => {
    await build(plan(2024, 'eksempel', false));
    expect(await hasRealRounds(out)).toBe(false);
    await build(plan(2026, 'undersokelsen', true));
    expect(await years()).toEqual([[2026, 'undersokelsen']]);
    expect(await hasRealRounds(out)).toBe(true);
  });

  test('made answers are not laid beside real ones, and nothing is changed', async () => {
    await build(plan(2024, 'undersokelsen', false));
    await expect(build(plan(2026, 'eksempel', true))).rejects.toThrow(
      'Eksempelundersøkelsen kan ikke legges ved siden av dem',
    );
    expect(await years()).toEqual([[2024, 'undersokelsen']]);
  });

  test('a rebuild that keeps the rounds gives the same data set', async () => {
    const first = await build(plan(2024, 'undersokelsen', false));
    expect(await build({ kind: 'behold' })).toEqual(first);
  });

  test('the printed numbers alone hold no round', async () => {
    await build({ kind: 'uten' });
    expect(await years()).toEqual([]);
  });
});
