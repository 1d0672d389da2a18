import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { Answer } from '../../scripts/survey/answer';
import { former, oppgaver, sektorer } from '../../src/contract/codes';
import type { EffektId, Measure } from '../../src/indicators/catalogue';
import { catalogue } from '../../src/indicators/catalogue';
import { measures } from '../../src/indicators/measures';
import { areasQuery } from '../../src/query/areas';
import type { BreakdownRow } from '../../src/query/breakdown';
import { breakdownQuery } from '../../src/query/breakdown';
import type { FilterId, Filters } from '../../src/query/filters';
import { filterIds, filterValues, noFilters } from '../../src/query/filters';
import type { SurveyNumber } from '../../src/query/survey-number';
import { completed } from '../../src/query/survey-number';
import type { Round } from '../../src/query/round';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { filterSets } from './filter-sets';
import { expected } from './independent';
import { rounded } from './rounded';
import { byTurns, isTurn } from '../sweep';
import type { MeasuredId } from './truth';
import { measured } from './truth';

const norge = { niva: 'norge', omrade: 'norge' };
const round = { bolge: 2026, datasett: 'undersokelsen' } as const;
const answers = randomSurvey({ seed: 41, response: 0.5, yes: 0.8 });
const alone = (filters: Filters, dimension: FilterId, value: string): Filters => ({
  ...filters,
  [dimension]: [value],
});

const indicators: [Measure & { id: MeasuredId }, EffektId][] = [
  [measured.onsket, 'begge'],
  [catalogue.samarbeider, 'begge'],
  [catalogue.formalisert, 'begge'],
  [catalogue.effekt, 'begge'],
  [catalogue.effekt, 'handtering'],
];

describe('by each filter', () => {
  const asked = filterIds.flatMap((dimension) =>
    indicators.map(([indikator, effekt]) => [dimension, indikator, effekt] as const),
  );

  test('each value’s number is what the answers say, and what the map says with that filter', async () => {
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const run = await openTables(folder);
      for (const [at, filters] of filterSets.entries()) {
        for (const [dimension, indikator, effekt] of byTurns(asked, at)) {
          const question = { indikator, effekt, round, filters };
          const rows = await run<BreakdownRow>(breakdownQuery(question, dimension));
          const chosen: readonly string[] = filters[dimension];
          expect(rows.map((row) => row.omrade).sort()).toEqual(
            [...(chosen.length > 0 ? chosen : filterValues[dimension])].sort(),
          );
          for (const row of rows) {
            const only = alone(filters, dimension, row.omrade);
            const said = `${dimension}: ${indikator.id} ${JSON.stringify(only)}`;
            const truth = expected(answers, indikator.id, effekt, only, norge);
            expect(row.status, said).toBe(truth.status === 'ok' ? 'beregnet' : truth.status);
            expect([row.svart, row.kommuner], said).toEqual([truth.svart, truth.kommuner]);
            if (row.verdi !== null) {
              expect(row.verdi, said).toBeCloseTo(truth.verdi ?? NaN, 9);
              expect(row.n, said).toBe(truth.n);
            }
          }
        }
      }
    });
  });

  // Every pair of dimension and indicator, with one of two sets of filters and in one of the data sets at least.
  test.each([
    ['made answers', 1, 'eksempel', 0],
    ['shielded ones', 4, 'undersokelsen', 1],
  ] as const)('is the country under one filter: %s', async (_, minN, datasett, turn) => {
    await withTables({ answers, minN, datasett }, async (folder) => {
      const run = await openTables(folder);
      const own = { bolge: 2024, datasett };
      for (const [index, [dimension, indikator, effekt]] of asked.entries()) {
        if (!isTurn(index, 2, turn)) continue;
        const filters = filterSets[Math.floor(index / 2) % 2] ?? noFilters;
        const question = { indikator, effekt, round: own, filters };
        for (const row of await run<BreakdownRow>(breakdownQuery(question, dimension))) {
          const only = alone(filters, dimension, row.omrade);
          const rows = await run<SurveyNumber>(areasQuery({ ...question, filters: only }));
          const country = rows.at(-1);
          if (!country) throw new Error('no country');
          expect(rounded(completed(country, own)), JSON.stringify(only)).toMatchObject({
            ...rounded(row),
            omrade: 'norge',
          });
        }
      }
    });
  });
});

/** The cooperations of the answers, and of those municipalities that said yes. */
const told = (of: readonly Answer[]) => of.flatMap(({ samarbeid }) => samarbeid);

describe('shares of a whole', () => {
  test('each form’s and task’s share of the cooperations, each sector’s of the municipalities', async () => {
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const run = await openTables(folder);
      const ask = async (measure: Measure, dimension: FilterId) => {
        const question = {
          indikator: measure,
          effekt: 'begge',
          round,
          filters: noFilters,
        } as const;
        const rows = await run<BreakdownRow>(breakdownQuery(question, dimension));
        return new Map(rows.map((row) => [row.omrade, row]));
      };
      const all = told(answers);
      const byForm = await ask(measures.andelAvSamarbeid, 'form');
      for (const form of former) {
        const count = all.filter((one) => one.form === form).length;
        expect(byForm.get(form)).toMatchObject({ teller: count, n: all.length });
      }
      const byOppgave = await ask(measures.andelAvSamarbeid, 'oppgave');
      for (const oppgave of oppgaver) {
        const count = all.filter((one) => one.oppgave.includes(oppgave)).length;
        expect(byOppgave.get(oppgave)?.verdi).toBeCloseTo((100 * count) / all.length, 9);
      }
      const yes = answers.filter(({ samarbeider }) => samarbeider);
      const bySektor = await ask(measures.andelAvSamarbeidende, 'sektor');
      for (const sektor of sektorer) {
        const count = yes.filter(({ samarbeid }) =>
          samarbeid.some((one) => one.sektor.includes(sektor)),
        ).length;
        expect(bySektor.get(sektor)).toMatchObject({ teller: count, n: yes.length });
      }
    });
  });

  test('the share with great effect counts 4 and 5', async () => {
    await withTables({ answers, bolge: 2026 }, async (folder) => {
      const run = await openTables(folder);
      const filters = { ...noFilters, oppgave: ['ovelser'] } as const;
      const question = {
        indikator: measures.storEffekt,
        effekt: 'handtering',
        round,
        filters,
      } as const;
      for (const row of await run<BreakdownRow>(breakdownQuery(question, 'form'))) {
        const scores = told(answers)
          .filter((one) => one.form === row.omrade && one.oppgave.includes('ovelser'))
          .flatMap((one) => one.handtering ?? []);
        expect(row.n).toBe(scores.length);
        expect(row.verdi).toBeCloseTo(
          (100 * sum(scores, (score) => Number(score >= 4))) / scores.length,
          9,
        );
      }
    });
  });
});

// As above: every pair of dimension and measure, in one of the data sets at least.
describe.each([
  ['made answers', 1, { bolge: 2024, datasett: 'eksempel' }, 0],
  ['real answers with a threshold', 3, { bolge: 2024, datasett: 'undersokelsen' }, 1],
] as [string, number, Round, number][])('%s', (_, minN, of, turn) => {
  test('native DuckDB and DuckDB-WASM answer alike', async () => {
    await withTables({ answers, minN, datasett: of.datasett }, async (folder) => {
      const native = await openDatabase(folder);
      const wasm = await openWasm(folder);
      const measured: [Measure, EffektId][] = [
        ...indicators,
        [measures.storEffekt, 'forebygging'],
        [measures.andelAvSamarbeid, 'begge'],
        [measures.andelAvSamarbeidende, 'begge'],
      ];
      const asked = filterIds.flatMap((dimension) =>
        measured.map(([indikator, effekt]) => [dimension, indikator, effekt] as const),
      );
      for (const [index, [dimension, indikator, effekt]] of asked.entries()) {
        if (!isTurn(index + Math.floor(index / measured.length), 2, turn)) continue;
        const filters = filterSets[1 + (Math.floor(index / 2) % 2)] ?? noFilters;
        const query = breakdownQuery({ indikator, effekt, round: of, filters }, dimension);
        const answered = wasm<BreakdownRow>(query).map(rounded);
        expect(answered.length).toBeGreaterThan(0);
        expect(answered).toEqual((await native.query<BreakdownRow>(query)).map(rounded));
      }
      native.close();
    });
  });
});
