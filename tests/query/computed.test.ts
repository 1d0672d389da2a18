import { describe, expect, test } from 'vitest';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue, effektIds } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { filterSets } from './filter-sets';
import { expected } from './independent';

const indicators: [IndikatorId, EffektId][] = [
  ['samarbeider', 'begge'],
  ['formalisert', 'begge'],
  ...effektIds.map((effekt): [IndikatorId, EffektId] => ['effekt', effekt]),
];

/** Another year than the report's, so that nothing but the answers is shown. */
const round = { bolge: 2026, datasett: 'undersokelsen' } as const;

function ask(
  folder: string,
  indikator: IndikatorId,
  effekt: EffektId,
  filters: Filters,
  of: { bolge: number; datasett: 'undersokelsen' | 'eksempel' } = round,
): Promise<AreaRow[]> {
  return openTables(folder).then((run) =>
    run<AreaRow>(areasQuery({ indikator: catalogue[indikator], effekt, round: of, filters })),
  );
}

describe('beside what the report prints', () => {
  const answers = randomSurvey({ seed: 3, response: 0.5, yes: 0.8 });

  test('real answers that disagree with a printed number are shown instead of it', async () => {
    const rows = await withTables({ answers }, (folder) =>
      ask(folder, 'samarbeider', 'begge', noFilters, { bolge: 2024, datasett: 'undersokelsen' }),
    );
    const norge = rows.find((row) => row.omrade === 'norge');
    expect(norge?.status).toBe('beregnet');
    expect(rows.some((row) => ['modellert', 'avledet', 'avgrenset'].includes(row.status))).toBe(
      false,
    );
  });

  test('made answers never stand where the report prints a number', async () => {
    const [rows, printed] = await withTables({ answers, datasett: 'eksempel' }, async (folder) => [
      await ask(folder, 'effekt', 'forebygging', noFilters, { bolge: 2024, datasett: 'eksempel' }),
      await openTables(folder).then((run) =>
        run<AreaRow>(
          areasQuery({
            indikator: catalogue.effekt,
            effekt: 'forebygging',
            round: null,
            filters: noFilters,
          }),
        ),
      ),
    ]);
    for (const [index, row] of rows.entries()) {
      const before = printed[index];
      if (before?.status === 'publisert') expect(row.verdi).toBe(before.verdi);
      else expect(['modellert', 'ikke_svart', 'ingen_samarbeid', 'avledet']).toContain(row.status);
    }
    expect(rows.filter((row) => row.status === 'publisert')).toHaveLength(18);
  });
});

describe('shielded municipalities', () => {
  const answers = randomSurvey({ seed: 5, response: 0.5, yes: 0.8 });

  test('have no number of their own, and no area shows a total that lacks them', async () => {
    await withTables({ answers, minN: 4, bolge: 2026 }, async (folder) => {
      for (const filters of filterSets) {
        for (const [indikator, effekt] of indicators) {
          for (const row of await ask(folder, indikator, effekt, filters)) {
            const said = `${indikator} ${row.navn} ${JSON.stringify(filters)}`;
            const truth = expected(answers, indikator, effekt, filters, row);
            if (row.status === 'beregnet') {
              expect(row.verdi, said).toBeCloseTo(truth.verdi ?? NaN, 9);
            }
            if (row.status === 'avgrenset') {
              expect(row.verdi_lav, said).toBeLessThanOrEqual(truth.verdi ?? NaN);
              expect(row.verdi_hoy, said).toBeGreaterThanOrEqual(truth.verdi ?? NaN);
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
      const own = await ask(folder, 'effekt', 'begge', noFilters);
      const small = answers.filter(({ samarbeid }) => samarbeid.length > 0 && samarbeid.length < 4);
      for (const { kommunenummer } of small) {
        expect(own.find((row) => row.omrade === kommunenummer)?.status).toBe('skjermet');
      }
    });
  });
});
