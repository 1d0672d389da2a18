import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { noFilters } from '../../src/query/filters';
import type { SurveyNumber } from '../../src/query/survey-number';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { filterSets } from './filter-sets';
import { expectedEverywhere } from './independent';
import { indicators, measured } from './truth';

/** Of what is known between bounds alone. */
const unknown = [null, null, null, null];

const round = { bolge: 2026, datasett: 'undersokelsen' } as const;

test('shielded municipalities have no number of their own, and no area shows a total that lacks them', async () => {
  const answers = randomSurvey({ seed: 5, response: 0.5, yes: 0.8 });
  await withTables({ answers, minN: 4, bolge: 2026 }, async (folder) => {
    const database = await openDatabase(folder);
    const seen = new Set<string>();
    for (const filters of filterSets) {
      for (const [indikator, effekt] of indicators) {
        const question = { indikator: measured[indikator], effekt, round, filters };
        const truthOf = expectedEverywhere(answers, indikator, effekt, filters);
        for (const row of await database.query<SurveyNumber>(areasQuery(question))) {
          const said = `${indikator} ${row.omrade} ${JSON.stringify(filters)}`;
          const truth = truthOf(row.omrade);
          seen.add(row.status);
          expect([row.svart, row.kommuner], said).toEqual([truth.svart, truth.kommuner]);
          if (row.status === 'beregnet') expect(row.verdi, said).toBeCloseTo(truth.verdi ?? NaN, 9);
          if (row.status === 'avgrenset') {
            expect(row.verdi_lav, said).toBeLessThanOrEqual((truth.verdi ?? NaN) + 1e-9);
            expect(row.verdi_hoy, said).toBeGreaterThanOrEqual((truth.verdi ?? NaN) - 1e-9);
            expect([row.verdi, row.teller, row.ki_lav, row.ki_hoy], said).toEqual(unknown);
          }
          if (indikator === 'samarbeider' && truth.status === 'ok') {
            const [yes, asked] = [truth.teller, truth.kommuner];
            const most = (100 * (yes + asked - truth.svart)) / asked;
            expect(row.grense_lav ?? 0, said).toBeLessThanOrEqual((100 * yes) / asked + 1e-9);
            expect(row.grense_hoy ?? 100, said).toBeGreaterThanOrEqual(most - 1e-9);
          }
          if (row.status === 'skjermet') {
            expect([row.verdi, row.teller, row.ki_lav], said).toEqual([null, null, null]);
          }
        }
      }
    }
    expect([...seen].sort()).toEqual(
      ['avgrenset', 'beregnet', 'ikke_svart', 'ingen_samarbeid', 'skjermet'].sort(),
    );
    const unfiltered = areasQuery({
      indikator: catalogue.effekt,
      effekt: 'begge',
      round,
      filters: noFilters,
    });
    const own = await database.query<SurveyNumber>(unfiltered);
    const small = answers.filter(({ samarbeid }) => samarbeid.length > 0 && samarbeid.length < 4);
    expect(small.length).toBeGreaterThan(0);
    for (const { kommunenummer } of small) {
      expect(own.find((row) => row.omrade === kommunenummer)?.status).toBe('skjermet');
    }
    database.close();
  });
});
