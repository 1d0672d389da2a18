import { describe, expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { casesQuery } from '../../src/query/cases';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { writtenOut } from '../../src/query/query';
import type { SurveyNumber } from '../../src/query/survey-number';
import type { Round } from '../../src/query/round';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { combinations, filterSets, nobody } from './filter-sets';
import { rounded } from './rounded';
import { byTurns } from '../sweep';
import { indicators, measured } from './truth';

const answers = randomSurvey({ seed: 11, response: 0.55, yes: 0.8 });
const round: Round = { bolge: 2024, datasett: 'undersokelsen' };

describe.each([
  ['made answers', 1, { bolge: 2024, datasett: 'eksempel' }],
  ['real answers', 1, round],
  ['real answers with a threshold', 3, round],
] as [string, number, Round][])('%s', (_, minN, of) => {
  test('native DuckDB and DuckDB-WASM answer alike, for every indicator, level and filter', async () => {
    await withTables({ answers, minN, datasett: of.datasett }, async (folder) => {
      const native = await openDatabase(folder);
      const wasm = await openWasm(folder);
      expect(wasm(casesQuery)).toEqual(await native.query(casesQuery));
      const sets = [...filterSets, nobody, ...combinations(minN, 4)];
      for (const [at, filters] of sets.entries()) {
        for (const [id, effekt] of byTurns(indicators, at)) {
          const query = areasQuery({ indikator: measured[id], effekt, round: of, filters });
          const [a, b] = [await native.query<SurveyNumber>(query), wasm<SurveyNumber>(query)];
          expect(b.at(-1)?.omrade).toBe('norge');
          expect(b.map(rounded), `${id} ${effekt} ${JSON.stringify(filters)}`).toEqual(
            a.map(rounded),
          );
        }
      }
      native.close();
    });
  });
});

describe('a statement of the map', () => {
  const one: Filters = { ...noFilters, sektor: ['brann_redning'] };
  const other: Filters = { ...noFilters, form: ['iks'], storrelse: ['0-9999'] };
  const ask = (filters: Filters, bolge = 2024) =>
    areasQuery({
      indikator: catalogue.effekt,
      effekt: 'begge',
      round: { ...round, bolge },
      filters,
    });

  test('has the same text whatever the round and the filters', () => {
    for (const [id, effekt] of indicators) {
      const texts = [...filterSets, ...combinations(1, 5)].flatMap((filters) =>
        [2024, 2026].map(
          (bolge) =>
            areasQuery({
              indikator: measured[id],
              effekt,
              round: { ...round, bolge },
              filters,
            }).sql,
        ),
      );
      expect(new Set(texts).size, id).toBe(1);
    }
  });

  test('that is prepared once answers each run’s own values', async () => {
    await withTables({ answers }, async (folder) => {
      const wasm = await openWasm(folder);
      const native = await openDatabase(folder);
      const [first, second, again] = [one, other, one].map((filters) =>
        wasm<SurveyNumber>(ask(filters)).map(rounded),
      );
      expect(second).not.toEqual(first);
      expect(again).toEqual(first);
      expect((await native.query<SurveyNumber>(ask(other))).map(rounded)).toEqual(second);
      // Of a round that there is not, there is not even the row that ends every answer.
      expect(wasm(ask(one, 2030))).toEqual([]);
      native.close();
    });
  });

  test('says the same with its values written in it', async () => {
    await withTables({ answers }, async (folder) => {
      const wasm = await openWasm(folder);
      for (const filters of [noFilters, one, other]) {
        const sql = writtenOut(ask(filters));
        expect(sql).not.toContain('$');
        expect(wasm({ sql, parameters: [] })).toEqual(wasm(ask(filters)));
      }
    });
  });
});
