/**
 * Every number of every area is what the answers say, by a second way of computing them: each value of
 * each filter, and filters together.
 */
import { randomLcg } from 'd3';
import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { readContext } from '../../scripts/survey/context';
import { readSurvey } from '../../scripts/survey/read';
import type { Answer } from '../../scripts/survey/answer';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue, effektIds } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { FilterId, Filters } from '../../src/query/filters';
import { filterIds, filterValues, noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { statusOfAnswers } from '../../src/query/round';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { exampleAnswers } from './example-answers';
import { filterSets } from './filter-sets';
import type { Expected } from './independent';
import { expectedEverywhere } from './independent';
import { intervalOfKommuner, intervalOfSamarbeid, silentBounds } from './independent-interval';

const indicators: readonly [IndikatorId, EffektId][] = [
  ['samarbeider', 'begge'],
  ['formalisert', 'begge'],
  ...effektIds.map((effekt): [IndikatorId, EffektId] => ['effekt', effekt]),
];

const withValues = (id: FilterId, values: readonly string[]): Filters => ({
  ...noFilters,
  [id]: values,
});

const singles = filterIds.flatMap((id) => filterValues[id].map((value) => withValues(id, [value])));

/** Some values of each of two to five filters. */
function combinations(seed: number, count: number): Filters[] {
  const random = randomLcg(seed);
  const draw = <T>(values: readonly T[], share: number) => {
    const drawn = values.filter(() => random() < share);
    return drawn.length > 0 ? drawn : values.slice(0, 1);
  };
  return Array.from({ length: count }, () => {
    const ids = new Set(draw(filterIds, 0.5)).add('sektor').add('storrelse');
    const chosen = [...ids].map((id) => withValues(id, draw<string>(filterValues[id], 0.4))[id]);
    return [...ids].reduce<Filters>((all, id, at) => ({ ...all, [id]: chosen[at] }), noFilters);
  });
}

const near = (a: number | null, b: number | null, tolerance: number) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;

/** What of a row is not as the answers say; empty where all is. */
function wrong(row: AreaRow, truth: Expected, indikator: IndikatorId, round: Round): string[] {
  const known = truth.status === 'ok';
  const ofKommuner = indikator === 'samarbeider';
  const own = ofKommuner
    ? intervalOfKommuner(truth)
    : intervalOfSamarbeid(truth, indikator === 'formalisert');
  const interval = known ? own : null;
  const bounds = ofKommuner && known ? silentBounds(truth) : { low: null, high: null };
  const right: Record<string, boolean> = {
    status: row.status === (known ? statusOfAnswers(round) : truth.status),
    verdi: near(row.verdi, known ? truth.verdi : null, 1e-9),
    teller: !known || near(row.teller, truth.teller, 1e-9),
    n: !known || row.n === truth.n,
    svart: row.svart === truth.svart,
    kommuner: row.kommuner === truth.kommuner,
    ki_lav: near(row.ki_lav, interval?.low ?? null, interval?.tolerance ?? 0),
    ki_hoy: near(row.ki_hoy, interval?.high ?? null, interval?.tolerance ?? 0),
    grense_lav: !known || near(row.grense_lav, bounds.low, 1e-9),
    grense_hoy: !known || near(row.grense_hoy, bounds.high, 1e-9),
  };
  return Object.keys(right).filter((name) => right[name] === false);
}

interface Checked {
  readonly areas: number;
  readonly intervals: number;
}

/** Asks for every indicator under every filter, and holds all that comes from answers to the truth. */
async function check(
  answers: readonly Answer[],
  truth: readonly Answer[],
  round: Round,
  filters: readonly Filters[],
): Promise<Checked> {
  let [areas, intervals] = [0, 0];
  await withTables({ answers, ...round }, async (folder) => {
    const database = await openDatabase(folder);
    // The time goes to planning, and the order of the joins is the larger part of it.
    await database.query({ sql: `set disabled_optimizers = 'join_order'`, parameters: [] });
    for (const some of filters) {
      for (const [indikator, effekt] of indicators) {
        const question = { indikator: catalogue[indikator], effekt, round, filters: some };
        const rows = await database.query<AreaRow>(areasQuery(question));
        const truthOf = expectedEverywhere(truth, indikator, effekt, some);
        const computed = rows.filter((row) => row.utledning === 'svar');
        const faults = computed.flatMap((row) => {
          const names = wrong(row, truthOf(row.omrade), indikator, round);
          return names.length === 0 ? [] : [{ names, row, truth: truthOf(row.omrade) }];
        });
        expect(faults, `${indikator} ${effekt} ${JSON.stringify(some)}`).toEqual([]);
        expect(rows).toHaveLength(379);
        areas += computed.length;
        intervals += computed.filter((row) => row.ki_lav !== null).length;
      }
    }
    database.close();
  });
  return { areas, intervals };
}

test('of the example survey, for each value of each filter', async () => {
  const example = `${root}/data/undersokelse/eksempel.csv`;
  const { answers } = await readSurvey(example, await readContext(root));
  const round = { bolge: 2024, datasett: 'eksempel' } as const;
  const { areas, intervals } = await check(answers, exampleAnswers(), round, [
    noFilters,
    ...singles,
  ]);
  // All but the few that the report prints.
  expect(areas).toBeGreaterThan(0.99 * 379 * 5 * singles.length);
  expect(intervals).toBeGreaterThan(1000);
});

/** Another year than the report's, so that nothing but the answers is shown. */
const round = { bolge: 2026, datasett: 'undersokelsen' } as const;

test.each([
  ['half of the municipalities', 20, 0.5, [...filterSets, ...combinations(1, 15)]],
  ['nearly all of them', 21, 0.95, combinations(2, 4)],
  ['every one of them', 22, 1, filterSets.slice(0, 2)],
  ['hardly any of them', 23, 0.03, filterSets.slice(0, 5)],
] as const)('of answers from %s, for filters together', async (_, seed, response, filters) => {
  const answers = randomSurvey({ seed, response, yes: 0.8 });
  const { areas, intervals } = await check(answers, answers, round, filters);
  expect(areas).toBe(379 * 5 * filters.length);
  if (response === 1) expect(intervals).toBe(0);
  else expect(intervals).toBeGreaterThan(0);
});
