import { expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import type { DropRow } from '../../src/query/drops';
import { droppedCounts, dropsQuery } from '../../src/query/drops';
import { filterIds } from '../../src/query/filters';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { filterSets } from './filter-sets';
import { expected } from './independent';

const norge = { niva: 'norge', omrade: 'norge' };
const round = { bolge: 2024, datasett: 'undersokelsen' } as const;

test('each filter says how much would be left without it, in both engines', async () => {
  const answers = randomSurvey({ seed: 5, response: 0.5, yes: 0.8 });
  await withTables({ answers }, async (folder) => {
    const [native, wasm] = [await openTables(folder), await openWasm(folder)];
    for (const filters of filterSets.slice(1)) {
      for (const indikator of Object.values(catalogue)) {
        const query = dropsQuery(indikator, 'begge', round, filters);
        const [row] = await native<DropRow>(query);
        if (!row) throw new Error('no row');
        expect(wasm<DropRow>(query)).toEqual([row]);
        const set = filterIds.filter((id) => filters[id].length > 0);
        expect(Object.keys(row)).toEqual(filterIds);
        for (const id of set) {
          const rest = { ...filters, [id]: [] };
          const told = `${indikator.id} ${id} ${JSON.stringify(filters)}`;
          if (indikator.base === 'samarbeid') {
            expect(row[id], told).toBe(expected(answers, indikator.id, 'begge', rest, norge).n);
          } else if (droppedCounts(indikator, filters, id) === 'kommuner') {
            expect(row[id], told).toBe(
              expected(answers, 'samarbeider', 'begge', rest, norge).svart,
            );
          } else {
            const scored = answers.map((answer) => ({
              ...answer,
              samarbeid: answer.samarbeid.map((one) => ({ ...one, forebygging: 3 })),
            }));
            expect(row[id], told).toBe(expected(scored, 'effekt', 'forebygging', rest, norge).n);
          }
        }
      }
    }
  });
});
