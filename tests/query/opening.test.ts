import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { buildOpeningFile } from '../../scripts/opening-file';
import { openingFile, readOpeningFile } from '../../src/contract/opening-file';
import { catalogue, effektIds, indikatorIds } from '../../src/indicators/catalogue';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { casesQuery } from '../../src/query/cases';
import { readOpening } from '../../src/query/opening';
import type { Round } from '../../src/query/round';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { rounded } from './rounded';

const openingOf = (folder: string) =>
  readOpening(readOpeningFile(JSON.parse(readFileSync(`${folder}/${openingFile}`, 'utf8'))));

/** The opening numbers are those that both engines give, for every indicator, effect and level. */
async function expectSame(folder: string, round: Round | null): Promise<void> {
  const opening = openingOf(folder);
  const native = await openDatabase(folder);
  const wasm = await openWasm(folder);
  expect(opening.bolge).toBe(round?.bolge ?? null);
  expect(opening.cases).toEqual(await native.query(casesQuery));
  for (const indikator of indikatorIds) {
    for (const effekt of effektIds) {
      const name = `${indikator} ${effekt}`;
      const query = areasQuery(unfiltered(catalogue[indikator], effekt, round));
      const rows = opening.rows(indikator, effekt);
      expect(new Set(rows.map(({ niva }) => niva)).size, name).toBe(4);
      expect(rows, name).toHaveLength(379);
      expect(rows, name).toEqual(await native.query<AreaRow>(query));
      expect(rows.map(rounded), name).toEqual(wasm<AreaRow>(query).map(rounded));
    }
  }
  native.close();
}

test('the opening numbers of the data set are those of the database', async () => {
  await expectSame(`${root}/public/data`, { bolge: 2024, datasett: 'eksempel' });
});

test('so are those of real answers behind a threshold, of the newest of the rounds', async () => {
  const answers = randomSurvey({ seed: 5, response: 0.6, yes: 0.8 });
  const round: Round = { bolge: 2024, datasett: 'undersokelsen' };
  await withTables({ answers, minN: 3, datasett: round.datasett }, async (folder) => {
    await buildOpeningFile(folder, [{ ...round, bolge: 2020 }, round]);
    await expectSame(folder, round);
  });
});

test('so are those of the report alone', async () => {
  const answers = randomSurvey({ seed: 6, response: 0.6, yes: 0.8 });
  await withTables({ answers, minN: 1, datasett: 'eksempel' }, async (folder) => {
    await buildOpeningFile(folder, []);
    await expectSame(folder, null);
  });
});
