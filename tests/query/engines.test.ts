import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue, effektIds } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { casesQuery } from '../../src/query/cases';
import type { Round } from '../../src/query/round';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { filterSets } from './filter-sets';
import { rounded } from './rounded';

const indicators: [IndikatorId, EffektId][] = [
  ['samarbeider', 'begge'],
  ['formalisert', 'begge'],
  ...effektIds.map((effekt): [IndikatorId, EffektId] => ['effekt', effekt]),
];

describe.each([
  ['the report alone', 1, null],
  ['made answers', 1, { bolge: 2024, datasett: 'eksempel' }],
  ['real answers', 1, { bolge: 2024, datasett: 'undersokelsen' }],
  ['real answers with a threshold', 3, { bolge: 2024, datasett: 'undersokelsen' }],
] as [string, number, Round | null][])('%s', (_, minN, round) => {
  test('native DuckDB and DuckDB-WASM answer alike, for every indicator, level and filter', async () => {
    const answers = randomSurvey({ seed: 11, response: 0.55, yes: 0.8 });
    const datasett = round?.datasett ?? 'eksempel';
    await withTables({ answers, minN, datasett }, async (folder) => {
      const native = await openDatabase(folder);
      const wasm = await openWasm(folder);
      expect(wasm(casesQuery)).toEqual(await native.query(casesQuery));
      for (const [id, effekt] of indicators) {
        for (const filters of filterSets) {
          const query = areasQuery({ indikator: catalogue[id], effekt, round, filters });
          const [a, b] = [await native.query<AreaRow>(query), wasm<AreaRow>(query)];
          expect(b).toHaveLength(379);
          expect(b.map(rounded), `${id} ${effekt} ${JSON.stringify(filters)}`).toEqual(
            a.map(rounded),
          );
        }
      }
      native.close();
    });
  });
});
