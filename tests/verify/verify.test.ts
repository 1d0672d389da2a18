/** Every number the report prints, against what the tables of a survey give. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Answer, Samarbeid } from '../../scripts/survey/answer';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { buildFiguresFile } from '../../scripts/report/figures/build';
import { formatReport } from '../../scripts/verify/report';
import type { Verification } from '../../scripts/verify/verify';
import { verify } from '../../scripts/verify/verify';
import { kommuner, publiserteTall, root } from '../inputs';
import { withTables } from '../survey-tables';

const run = promisify(execFile);

async function verified(folder: string): Promise<Verification> {
  const verification = await verify(folder);
  if (!verification) throw new Error(`No survey round in ${folder}`);
  return verification;
}

const idsOf = ({ rows }: Verification, status: string) =>
  rows.filter((row) => row.status === status).map(({ row }) => row.id);

describe('the example survey', () => {
  let example: Verification;
  beforeAll(async () => {
    example = await verified(join(root, 'public/data'));
  });

  test('is held against every row of the report’s numbers', () => {
    expect(example.rows.map(({ row }) => row.id).sort()).toEqual(
      publiserteTall.map((row) => row['id']).sort(),
    );
  });

  test('gives every number that a survey can give', () => {
    expect(idsOf(example, 'ikke')).toEqual([]);
    expect(idsOf(example, 'ok')).toHaveLength(247);
  });

  test('is let off the three that contradict the others, and the five that are no answers', () => {
    expect(idsOf(example, 'motstrid')).toEqual([
      'andel-onsket.nasjonalt.norge',
      'andel-onsket.nasjonalt.norge.kap-3-6',
      'andel-suksessfaktor.suksessfaktor.it-kompatibilitet.sammendrag',
    ]);
    expect(idsOf(example, 'utenfor')).toEqual(
      publiserteTall
        .flatMap((row) => (row['indicator'] === 'metode_antall' ? row['id'] : []))
        .sort(),
    );
    expect(idsOf(example, 'utenfor')).toHaveLength(5);
  });

  test('has a line for each number, and the count at the end', () => {
    const lines = formatReport(example).split('\n');
    for (const { row } of example.rows) {
      expect(lines.filter((line) => line.split(/ +/)[1] === row.id)).toHaveLength(1);
    }
    expect(lines.at(-1)).toBe(
      '255 tall: 247 gjenskapt, 0 ikke gjenskapt, 3 i strid med andre tall i rapporten, 5 ikke fra svarene',
    );
  });
});

describe('a survey with other answers', () => {
  let answers: readonly Answer[] = [];
  beforeAll(async () => {
    const path = join(root, 'data/undersokelse/eksempel.csv');
    ({ answers } = await readSurvey(path, await readContext(root)));
  });

  const wrongWith = (changed: readonly Answer[]) =>
    withTables({ answers: changed }, async (folder) => idsOf(await verified(folder), 'ikke'));

  /** The answers, of which `change` is made to the first `count` that it is about. */
  function changing(
    count: number,
    isAbout: (answer: Answer) => boolean,
    change: (answer: Answer) => Answer[],
  ): Answer[] {
    const chosen = new Set(answers.filter(isAbout).slice(0, count));
    expect(chosen.size).toBe(count);
    return answers.flatMap((answer) => (chosen.has(answer) ? change(answer) : [answer]));
  }

  const inFylke = (fylkesnummer: string) => {
    const numbers = kommuner
      .filter((row) => row['fylkesnummer'] === fylkesnummer)
      .map((row) => row['kommunenummer']);
    return ({ kommunenummer }: Answer) => numbers.includes(kommunenummer);
  };

  test('is found out where ten more have another position', async () => {
    const other = changing(
      10,
      ({ valg }) => valg['stilling']?.[0] === 'beredskapssjef_koordinator',
      (answer) => [{ ...answer, valg: { ...answer.valg, stilling: ['annet'] } }],
    );
    expect(await wrongWith(other)).toEqual([
      'andel-stilling.stilling.annet',
      'andel-stilling.stilling.beredskapssjef-koordinator',
    ]);
  });

  test('is found out where one fewer has wished to cooperate', async () => {
    const other = changing(
      1,
      ({ onsket }) => onsket === 'ja',
      (answer) => [{ ...answer, onsket: 'nei' }],
    );
    expect(await wrongWith(other)).toEqual(['antall-onsket.nasjonalt.norge']);
  });

  test('is found out in the means of the one fylke whose effects are lower', async () => {
    const lower = (one: Samarbeid): Samarbeid => ({
      ...one,
      forebygging: Math.max(1, (one.forebygging ?? 1) - 1),
    });
    const isFinnmark = inFylke('56');
    const other = changing(answers.filter(isFinnmark).length, isFinnmark, (answer) => [
      { ...answer, samarbeid: answer.samarbeid.map(lower) },
    ]);
    const wrong = await wrongWith(other);
    expect(wrong.filter((id) => id.startsWith('snitt-effekt-'))).toEqual([
      'snitt-effekt-forebygging.fylke.finnmark',
    ]);
  });

  test('is found out in every count that a municipality without an answer was part of', async () => {
    const wrong = await wrongWith(changing(1, inFylke('50'), () => []));
    expect(wrong).toEqual(
      expect.arrayContaining([
        'svar-antall.fylke.trondelag',
        'svarandel.fylke.trondelag',
        'svar-antall.nasjonalt.norge',
      ]),
    );
    expect(wrong).not.toContain('svar-antall.fylke.nordland');
  });

  test('makes npm run verify end with an error, and say which numbers are wrong', async () => {
    const other = changing(1, inFylke('56'), () => []);
    await withTables({ answers: other }, async (folder) => {
      await buildFiguresFile(root, folder);
      const args = ['--import', 'tsx', 'scripts/verify.ts', '--data', folder];
      await expect(run(process.execPath, args, { cwd: root })).rejects.toMatchObject({
        code: 1,
        stderr: '',
        stdout: expect.stringMatching(/^IKKE +svar-antall\.fylke\.finnmark +7 +6$/m) as string,
      });
    });
  });
});
