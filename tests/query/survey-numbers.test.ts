/**
 * Every number of every area is what the answers say, by a second way of computing them: for all indicators
 * and levels, each value of each filter, filters together, in both engines.
 */
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { Answer } from '../../scripts/survey/answer';
import type { EffektId } from '../../src/indicators/catalogue';
import { amongAll } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { Filters } from '../../src/query/filters';
import { joinAreas } from '../../src/query/join-areas';
import type { Query } from '../../src/query/query';
import type { SurveyNumber } from '../../src/query/survey-number';
import type { Round } from '../../src/query/round';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { exampleAnswers } from './example-answers';
import { facts } from './facts';
import { combinations, filterSets, nobody, singles } from './filter-sets';
import { expectedEverywhere } from './independent';
import { byTurns } from '../sweep';
import type { MeasuredId } from './truth';
import { indicators, measured, wrongColumns } from './truth';

const round: Round = { bolge: 2026, datasett: 'undersokelsen' };

type Ask = (query: Query) => Promise<SurveyNumber[]>;

/** Asks for one indicator under one set of filters, and holds all its rows to the answers. */
async function check(
  ask: Ask,
  answers: readonly Answer[],
  [indikator, effekt]: readonly [MeasuredId, EffektId],
  of: Round,
  filters: Filters,
): Promise<readonly AreaRow[]> {
  const question = { indikator: measured[indikator], effekt, round: of, filters };
  const numbers = await ask(areasQuery(question));
  expect(numbers.at(-1)?.omrade).toBe('norge');
  const rows = joinAreas(facts, numbers, of);
  const truthOf = expectedEverywhere(answers, indikator, effekt, filters);
  const faults = rows.flatMap((row) => {
    const truth = truthOf(row.omrade);
    const names = wrongColumns(row, truth, indikator, of);
    return names.length === 0 ? [] : [{ names, row, truth }];
  });
  expect(faults, `${indikator} ${effekt} ${JSON.stringify(filters)}`).toEqual([]);
  return rows;
}

describe.each([
  [
    'half of the municipalities',
    20,
    0.5,
    [...filterSets, nobody, ...singles, ...combinations(1, 8)],
  ],
  ['nearly all of them', 21, 0.95, combinations(2, 4)],
  ['every one of them', 22, 1, filterSets.slice(0, 2)],
  ['hardly any of them', 23, 0.03, filterSets.slice(0, 5)],
] as const)('of answers from %s', (_, seed, response, sets) => {
  const answers = randomSurvey({ seed, response, yes: 0.8 });

  test('in the native DuckDB, for each indicator under each filter', async () => {
    await withTables({ answers, ...round }, async (folder) => {
      const database = await openDatabase(folder);
      const ask: Ask = (query) => database.query(query);
      let intervals = 0;
      for (const [at, filters] of sets.entries()) {
        for (const indicator of byTurns(indicators, at)) {
          const rows = await check(ask, answers, indicator, round, filters);
          // One that answered may have left open what it wishes.
          const isOfAll = measured[indicator[0]].population === amongAll.population;
          intervals += isOfAll ? rows.filter((row) => row.ki_lav !== null).length : 0;
        }
      }
      expect(intervals > 0).toBe(response < 1);
      database.close();
    });
  });
});

/** Each filter with each indicator in turn, so that each pair of their kinds is met. */
const inTurn = (sets: readonly Filters[]) =>
  sets.flatMap((filters, index) => {
    const indicator = indicators[index % indicators.length];
    return indicator ? [{ filters, indicator }] : [];
  });

test('in DuckDB-WASM, whose statements are run again with other values', async () => {
  const answers = randomSurvey({ seed: 24, response: 0.5, yes: 0.8 });
  await withTables({ answers, ...round }, async (folder) => {
    const wasm = await openWasm(folder);
    const ask: Ask = (query) => Promise.resolve(wasm(query));
    const sets = [...filterSets, nobody, ...singles, ...combinations(3, 10)];
    for (const { filters, indicator } of inTurn(sets)) {
      await check(ask, answers, indicator, round, filters);
    }
  });
});

test('of the example, whose numbers are all told as made', async () => {
  const answers = exampleAnswers();
  const example: Round = { bolge: 2024, datasett: 'eksempel' };
  await withTables({ answers, ...example }, async (folder) => {
    const database = await openDatabase(folder);
    const ask: Ask = (query) => database.query(query);
    for (const { filters, indicator } of inTurn([...filterSets, ...singles])) {
      const rows = await check(ask, answers, indicator, example, filters);
      expect(rows.map(({ status }) => status)).not.toContain('beregnet');
    }
    database.close();
  });
});

test('a kommune has the response of its fylke beside it, of those in the filter', async () => {
  const answers = randomSurvey({ seed: 25, response: 0.5, yes: 0.8 });
  const filters = filterSets[6] ?? nobody;
  await withTables({ answers, ...round }, async (folder) => {
    const database = await openDatabase(folder);
    const ask: Ask = (query) => database.query(query);
    const rows = await check(ask, answers, ['effekt', 'begge'], round, filters);
    const fylker = new Map(
      rows.filter(({ niva }) => niva === 'fylke').map((row) => [row.omrade, row]),
    );
    for (const row of rows) {
      const fylke = row.niva === 'kommune' ? fylker.get(row.fylkesnummer ?? '') : undefined;
      const { omrade, svart, kommuner } = fylke ?? { omrade: null, svart: null, kommuner: 0 };
      const told = omrade !== null && kommuner > 0;
      expect([row.fylke_gruppe, row.fylke_svart, row.fylke_kommuner]).toEqual(
        told ? [omrade, svart, kommuner] : [null, null, null],
      );
    }
    expect(rows.map(({ omrade }) => omrade)).toEqual(facts.map(({ omrade }) => omrade));
    database.close();
  });
});
