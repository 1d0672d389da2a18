import { expect, test } from 'vitest';
import type { FacetRow } from '../../src/query/facets';
import { facetsQuery, readFacets } from '../../src/query/facets';
import type { Filters } from '../../src/query/filters';
import { filterIds, filterValues, isOfKommuner } from '../../src/query/filters';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { filterSets } from './filter-sets';
import { expected } from './independent';

const norge = { niva: 'norge', omrade: 'norge' };

test('every value of every filter says how much it would leave, in both engines', async () => {
  const answers = randomSurvey({ seed: 31, response: 0.5, yes: 0.8 });
  const passing = (filters: Filters) => {
    // With both scales asked for, a cooperation without any score does not count; give all one.
    const scored = answers.map((answer) => ({
      ...answer,
      samarbeid: answer.samarbeid.map((one) => ({ ...one, forebygging: 3 })),
    }));
    return expected(scored, 'effekt', 'forebygging', filters, norge).n;
  };
  await withTables({ answers }, async (folder) => {
    const [run, wasm] = [await openTables(folder), await openWasm(folder)];
    for (const filters of filterSets) {
      const round = { bolge: 2024, datasett: 'undersokelsen' } as const;
      const query = facetsQuery(round, filters, 'kommuner');
      const rows = await run<FacetRow>(query);
      expect(wasm<FacetRow>(query)).toEqual(rows);
      const facets = readFacets(rows);
      const ofSamarbeid = readFacets(await run<FacetRow>(facetsQuery(round, filters, 'samarbeid')));
      expect([...facets].map(([id, values]) => [id, [...values.keys()]])).toEqual(
        filterIds.map((id) => [id, filterValues[id]]),
      );
      for (const [filter, verdi] of filterIds.flatMap((id) =>
        filterValues[id].map((value) => [id, value] as const),
      )) {
        const antall = facets.get(filter)?.get(verdi);
        const alone = { ...filters, [filter]: [verdi] };
        const truth = isOfKommuner(filter)
          ? expected(answers, 'samarbeider', 'begge', alone, norge).svart
          : passing(alone);
        expect(antall, `${filter} ${verdi} ${JSON.stringify(filters)}`).toBe(truth);
        expect(ofSamarbeid.get(filter)?.get(verdi)).toBe(passing(alone));
      }
    }
  });
});
