/** The example survey: made again byte by byte, and as good from any other seed. */
import { csvParseRows } from 'd3';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleSeed, generateExample } from '../../scripts/example/generate';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { verify } from '../../scripts/verify/verify';
import { root } from '../inputs';
import { withTables } from '../survey-tables';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-eksempel-'));
afterAll(() => rm(workplace, { recursive: true }));

const kept = await readFile(join(root, 'data/undersokelse/eksempel.csv'), 'utf8');

interface Codebook {
  readonly max_cooperations: number;
  readonly questions: readonly { readonly column: string }[];
}

describe('the example survey', () => {
  test('is what the generator makes, byte by byte', async () => {
    expect((await generateExample(root)) === kept).toBe(true);
  });

  test('has the codebook’s columns, each once, and those that the survey tool adds', async () => {
    const { max_cooperations, questions } = JSON.parse(
      await readFile(join(root, 'data/undersokelse/kodebok.json'), 'utf8'),
    ) as Codebook;
    const numbers = Array.from({ length: max_cooperations }, (_, index) => String(index + 1));
    const columns = questions.flatMap(({ column }) =>
      column.includes('{i}') ? numbers.map((number) => column.replace('{i}', number)) : [column],
    );
    const [header = []] = csvParseRows(kept);
    expect([...header].sort()).toEqual(
      ['ResponseId', 'Finished', 'RecordedDate', ...columns].sort(),
    );
  });

  test('lets no member of a case that goes on answer that it has no cooperation', async () => {
    const { cases } = JSON.parse(await readFile(join(root, 'data/rapport/case.json'), 'utf8')) as {
      cases: { ended: boolean; members: { kommunenummer: string }[] }[];
    };
    const members = new Set(
      cases.filter(({ ended }) => !ended).flatMap((one) => one.members.map((m) => m.kommunenummer)),
    );
    const { answers } = await readSurvey(
      join(root, 'data/undersokelse/eksempel.csv'),
      await readContext(root),
    );
    const answered = answers.filter(({ kommunenummer }) => members.has(kommunenummer));
    expect(answered.length).toBeGreaterThan(5);
    expect(answered.filter(({ samarbeider }) => !samarbeider)).toEqual([]);
  });

  test('holds no free text, and no name of a cooperation', () => {
    const [header = [], ...rows] = csvParseRows(kept);
    const free = header.flatMap((name, index) =>
      /_navn$|^ks_behov$|^kommentar$/.test(name) ? [index] : [],
    );
    expect(free).toHaveLength(7);
    expect(rows.flatMap((row) => free.map((index) => row[index])).filter(Boolean)).toEqual([]);
  });

  test('from another seed has other answers, and gives the printed numbers as well', async () => {
    const other = await generateExample(root, exampleSeed / 2);
    expect(other.split('\n')[0]).toBe(kept.split('\n')[0]);
    expect(other).not.toBe(kept);
    const path = join(workplace, 'annet-fro.csv');
    await writeFile(path, other);
    const { answers, notices, rader } = await readSurvey(path, await readContext(root));
    expect(rader).toEqual({ lest: 189, ugyldige: 0, erstattet: 0, uferdige: 0 });
    expect(notices).toEqual(['1 kolonne er ikke med i kodeboka og ikke lest: ResponseId']);
    const verification = await withTables({ answers, datasett: 'eksempel' }, verify);
    const statuses = verification?.rows.map(({ status }) => status) ?? [];
    expect(statuses).toHaveLength(255);
    expect(statuses.filter((status) => status === 'ok')).toHaveLength(247);
    expect(statuses).not.toContain('ikke');
  });
});
