/** What must change nothing changes nothing, and one answer changes only its own areas. */
import * as fc from 'fast-check';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Answer } from '../../scripts/survey/answer';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import { allFiles } from '../../src/contract/tables';
import { catalogue } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { breakdownQuery } from '../../src/query/breakdown';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { openTables } from '../database';
import { kommuner, root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { dresses, exampleText, fileIn } from './dress';
import { drawn, seedShift } from '../sweep';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-drakt-'));
afterAll(() => rm(workplace, { recursive: true }));
const context = await readContext(root);

async function answersIn(bytes: Buffer | string): Promise<readonly Answer[]> {
  const path = join(workplace, 'svar.csv');
  await writeFile(path, bytes);
  return (await readSurvey(path, context)).answers;
}

const plain = await answersIn(exampleText);

/** Every file that a build of these answers gives. */
const bytesOf = (answers: readonly Answer[]) =>
  withTables({ answers }, (folder) =>
    Promise.all(
      allFiles('undersokelsen').map(async ({ path }) => [
        path,
        await readFile(join(folder, path), 'base64'),
      ]),
    ),
  );

/** Without the orders that say nothing: of the rows, and of the cooperations of one answer. */
const inOrder = (answers: readonly Answer[]) =>
  answers
    .map((answer) => ({
      ...answer,
      samarbeid: answer.samarbeid.map((one) => JSON.stringify(one)).sort(),
    }))
    .sort((a, b) => a.kommunenummer.localeCompare(b.kommunenummer));

test('the answers are the same in every dress of the file', async () => {
  const expected = inOrder(plain);
  await fc.assert(
    fc.asyncProperty(dresses, async (dress) => {
      expect(inOrder(await answersIn(fileIn(dress)))).toEqual(expected);
    }),
    { seed: 7 + seedShift, numRuns: drawn(12, 60) },
  );
});

test('so are all files of the build, byte for byte', async () => {
  const expected = await bytesOf(plain);
  await fc.assert(
    fc.asyncProperty(dresses, async (dress) => {
      expect(await bytesOf(await answersIn(fileIn(dress)))).toEqual(expected);
    }),
    { seed: 8 + seedShift, numRuns: drawn(2, 5) },
  );
});

const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['brann_redning', 'ikt'], storrelse: ['0-9999', '45000+'] },
];

/** To twelve digits: sums come in different orders. */
const digits = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(12)) : value;

/** The numbers of every area, by its code, and of each group of municipalities. */
const numbersOf = (answers: readonly Answer[]) =>
  withTables({ answers, bolge: 2026 }, async (folder) => {
    const run = await openTables(folder);
    const numbers = new Map<string, string>();
    for (const indikator of Object.values(catalogue)) {
      for (const [set, filters] of filterSets.entries()) {
        const question = { indikator, effekt: 'begge', round, filters } as const;
        const queries = [
          areasQuery(question),
          ...(set === 0
            ? [breakdownQuery(question, 'storrelse'), breakdownQuery(question, 'sentralitet')]
            : []),
        ];
        for (const [at, query] of queries.entries()) {
          for (const row of await run<AreaRow>(query)) {
            const { fylke_svart, ...own } = row;
            numbers.set([indikator.id, set, at, row.omrade].join(' '), JSON.stringify(own, digits));
            if (row.niva === 'kommune' && at === 0) {
              const response = `${row.fylkesnummer ?? ''}: ${fylke_svart ?? ''}`;
              numbers.set([indikator.id, set, 'fylke', row.fylkesnummer].join(' '), response);
            }
          }
        }
      }
    }
    return numbers;
  });

const all = randomSurvey({ seed: 12, response: 0.5, yes: 0.8 });
const told = all.filter(({ samarbeid }) => samarbeid.length > 1);
const size = (folketall: number) =>
  ['45000+', '20000-44999', '10000-19999', '0-9999'].find(
    (code) => folketall >= Number.parseInt(code),
  );

test('an answer more or less changes only its kommune, fylke, landsdel, groups and the country', async () => {
  const withAll = await numbersOf(all);
  for (const answer of [told[3], told[40], all.find(({ samarbeider }) => !samarbeider)]) {
    const kommune = kommuner.find((row) => row['kommunenummer'] === answer?.kommunenummer);
    if (!answer || !kommune) throw new Error('no such answer');
    const without = await numbersOf(all.filter((other) => other !== answer));
    const changed = [...withAll].flatMap(([key, number]) =>
      without.get(key) === number ? [] : [key.split(' ').at(-1) ?? ''],
    );
    const landsdel = (kommune['landsdel'] ?? '').toLowerCase().replaceAll('ø', 'o');
    const own = [
      'norge',
      landsdel.replaceAll(' ', '-'),
      ...[kommune['fylkesnummer'], kommune['kommunenummer'], kommune['sentralitet']],
      size(Number(kommune['folketall'])),
    ];
    expect([...new Set(changed)].sort()).toEqual(own.sort());
    expect(without.size).toBe(withAll.size);
  }
});

/** What is counted in every area under every question: nothing that is not there counts as none. */
const countsOf = (answers: readonly Answer[]) =>
  withTables({ answers, bolge: 2026 }, async (folder) => {
    const run = await openTables(folder);
    const counts = new Map<string, readonly number[]>();
    for (const indikator of Object.values(catalogue)) {
      for (const [set, filters] of filterSets.entries()) {
        const query = areasQuery({ indikator, effekt: 'begge', round, filters });
        for (const { omrade, teller, n, svart } of await run<AreaRow>(query)) {
          const counted = [teller, n, svart].map((count) => count ?? 0);
          counts.set([indikator.id, set, omrade].join(' '), counted);
        }
      }
    }
    return counts;
  });

test('the parts of a file that is split add up to the whole of it', async () => {
  const whole = await countsOf(all);
  const parts = [
    await countsOf(all.filter((_, at) => at % 3 === 0)),
    await countsOf(all.filter((_, at) => at % 3 !== 0)),
  ];
  const wrong = [...whole].flatMap(([key, counts]) => {
    const sums = counts.map((_, at) =>
      parts.reduce((sum, part) => sum + (part.get(key)?.[at] ?? NaN), 0),
    );
    const right = sums.every((sum, at) => Math.abs(sum - (counts[at] ?? NaN)) < 1e-9);
    return right ? [] : [`${key}: ${counts.join()} and ${sums.join()}`];
  });
  expect(wrong).toEqual([]);
  expect([...whole.values()].filter(([teller = 0]) => teller > 0).length).toBeGreaterThan(300);
});
