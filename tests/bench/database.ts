/**
 * How long the database takes to answer, in the page's own DuckDB-WASM but in Node: on the survey, and on
 * many times as much.
 */
import { median, quantile } from 'd3';
import { join } from 'node:path';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { breakdownQuery } from '../../src/query/breakdown';
import { facetsQuery } from '../../src/query/facets';
import { placeQueries } from '../../src/query/place-measures';
import type { Query } from '../../src/query/query';
import type { Round } from '../../src/query/round';
import { combinations, filterSets, singles } from '../query/filter-sets';
import { indicators, measured } from '../query/truth';
import { openWasm } from '../wasm';
import { growSite } from './grown-site';
import { printTable, writeReport } from './report';

const round: Round = { bolge: 2024, datasett: 'eksempel' };
const sets = [...filterSets, ...singles, ...combinations(1, 10)];

/** What is asked for at each set of filters; several queries where an answer needs them all. */
const asked: Readonly<Record<string, readonly (readonly Query[])[]>> = {
  ...Object.fromEntries(
    indicators.map(([id, effekt]) => [
      `kart: ${id} ${effekt}`,
      sets.map((filters) => [areasQuery({ indikator: measured[id], effekt, round, filters })]),
    ]),
  ),
  'tall ved filtrene': sets.map((filters) => [facetsQuery(round, filters, 'kommuner')]),
  'et sted': sets.map((filters) => {
    const like = { storrelse: '0-9999', sentralitet: '6' } as const;
    return placeQueries({ omrader: ['1859', '18', 'nord-norge'], like, round, filters });
  }),
  'en figur etter sektor': sets.map((filters) => {
    const question = { indikator: catalogue.effekt, effekt: 'begge', round, filters } as const;
    return [breakdownQuery(question, 'sektor')];
  }),
};

/** Needs the built site in `dist`. */
export async function measureDatabase(): Promise<void> {
  const results = [];
  for (const times of [1, 10_000]) {
    const { folder, cooperations } = await growSite(times);
    const run = await openWasm(join(folder, 'data'));
    for (const [what, answers] of Object.entries(asked)) {
      const ms = Array.from({ length: times === 1 ? 10 : 2 }, () => answers)
        .flat()
        .map((queries) => {
          const start = performance.now();
          for (const query of queries) run(query);
          return performance.now() - start;
        });
      // The first has the planning, and runs code that the engine has not made fast yet.
      const [first = NaN, ...rest] = ms;
      const [p50 = NaN, p95 = NaN] = [median(rest), quantile(rest, 0.95)];
      results.push({ cooperations, what, count: rest.length, first, p50, p95 });
    }
  }
  console.log('[bench] databasens svar i Node, ms: det første, og p50 / p95 av de andre');
  printTable(
    ['hva', 'samarbeid', 'svar', 'første', 'p50 / p95'],
    results.map(({ what, cooperations, count, first, p50, p95 }) => [
      what,
      String(cooperations),
      String(count),
      first.toFixed(1),
      `${p50.toFixed(1)} / ${p95.toFixed(1)}`,
    ]),
  );
  await writeReport('database', results);
}
