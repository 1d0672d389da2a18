import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { buildTables } from '../../scripts/tables/build';
import { areasQuery } from '../../src/query/areas';
import type { BothRow } from '../../src/query/both';
import { bothQuery } from '../../src/query/both';
import type { FacetRow } from '../../src/query/facets';
import { facetsQuery, readFacets } from '../../src/query/facets';
import { noFilters } from '../../src/query/filters';
import { joinAreas } from '../../src/query/join-areas';
import type { SurveyNumber } from '../../src/query/survey-number';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { facts } from './facts';
import { filterSets } from './filter-sets';
import { expected, expectedEverywhere } from './independent';
import { byTurns } from '../sweep';
import { indicators, measured, wrongColumns } from './truth';

const rounds = [2024, 2026].map((bolge) => ({
  bolge,
  datasett: 'undersokelsen' as const,
  answers: randomSurvey({ seed: bolge, response: 0.5, yes: 0.8 }),
}));
const [first, second] = rounds;
const norge = { niva: 'norge', omrade: 'norge' };

/** The tables of both rounds, as a build that keeps the first has them. */
async function withBoth(use: (folder: string) => Promise<void>): Promise<void> {
  if (!first || !second) throw new Error('two rounds');
  const { bolge, datasett, answers } = second;
  await withTables(first, async (kept) => {
    const folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-runder-'));
    const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
    const survey = { answers, rader, notices: [], year: bolge, eksempel: false };
    const round = { bolge, datasett, minN: 1, survey, file: 'svar.csv' };
    await buildTables(root, folder, {
      datasett,
      round,
      kept: { folder: kept, years: [first.bolge] },
    });
    await use(folder);
    await rm(folder, { recursive: true });
  });
}

test('of two rounds each has its own numbers, and no answer of the other', async () => {
  await withBoth(async (folder) => {
    const native = await openDatabase(folder);
    const wasm = await openWasm(folder);
    for (const [at, filters] of filterSets.slice(0, 6).entries()) {
      for (const [indikator, effekt] of byTurns(indicators, at)) {
        for (const { answers, ...round } of rounds) {
          const query = areasQuery({ indikator: measured[indikator], effekt, round, filters });
          const truthOf = expectedEverywhere(answers, indikator, effekt, filters);
          for (const rows of [await native.query<SurveyNumber>(query), wasm<SurveyNumber>(query)]) {
            const wrong = joinAreas(facts, rows, round).filter(
              (row) => wrongColumns(row, truthOf(row.omrade), indikator, round).length > 0,
            );
            expect(wrong).toEqual([]);
          }
        }
      }
    }
    native.close();
  });
});

test('counts and those that answered both are of the rounds that are asked for', async () => {
  await withBoth(async (folder) => {
    const native = await openDatabase(folder);
    for (const { answers, ...round } of rounds) {
      const rows = await native.query<FacetRow>(facetsQuery(round, noFilters, 'kommuner'));
      for (const [value, count] of readFacets(rows).get('storrelse') ?? []) {
        const filters = { ...noFilters, storrelse: [value] } as typeof noFilters;
        expect(count).toBe(expected(answers, 'samarbeider', 'begge', filters, norge).svart);
      }
    }
    if (!first || !second) throw new Error('two rounds');
    const before = new Set(first.answers.map(({ kommunenummer }) => kommunenummer));
    const both = second.answers.filter(({ kommunenummer }) => before.has(kommunenummer)).length;
    const rows = await native.query<BothRow>(bothQuery(first, second, noFilters));
    expect(rows.find(({ niva }) => niva === 'norge')?.begge).toBe(both);
    expect(both).toBeGreaterThan(0);
    native.close();
  });
});
