import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openDatabase } from '../../scripts/database';
import { buildOpeningFiles } from '../../scripts/opening-file';
import type { Datasett } from '../../src/contract/datasett';
import { openingPath, readOpeningFile } from '../../src/contract/opening-file';
import { areaFactsQuery } from '../../src/query/area-facts';
import { areasQuery } from '../../src/query/areas';
import { casesQuery } from '../../src/query/cases';
import { noFilters } from '../../src/query/filters';
import { measured, readOpening } from '../../src/query/opening';
import type { ReportAnswer } from '../../src/query/report-answers';
import { everything, reportAnswersOf, reportAnswersQuery } from '../../src/query/report-answers';
import type { SurveyNumber } from '../../src/query/survey-number';
import type { Round } from '../../src/query/round';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import { openWasm } from '../wasm';
import { rounded } from './rounded';

const openingOf = (folder: string, datasett: Datasett) =>
  readOpening(
    readOpeningFile(JSON.parse(readFileSync(`${folder}/${openingPath(datasett)}`, 'utf8'))),
  );

/** The opening numbers of a survey are those that both engines give, for every indicator, effect and level. */
async function expectSame(folder: string, round: Round): Promise<void> {
  const opening = openingOf(folder, round.datasett);
  const native = await openDatabase(folder);
  const wasm = await openWasm(folder);
  expect(opening.bolge).toBe(round.bolge);
  expect(opening.cases).toEqual(await native.query(casesQuery));
  expect(opening.facts).toEqual(await native.query(areaFactsQuery));
  expect([...opening.numbers.keys()]).toEqual([...measured.keys()]);
  for (const [key, { indikator, effekt }] of measured) {
    const query = areasQuery({ indikator, effekt, round, filters: noFilters });
    const rows = opening.numbers.get(key) ?? [];
    expect(rows, key).toHaveLength(379);
    expect(rows, key).toEqual(await native.query<SurveyNumber>(query));
    expect(rows.map(rounded), key).toEqual(wasm<SurveyNumber>(query).map(rounded));
  }
  native.close();
}

test('the opening numbers of the example are those of the database, and hold nothing of the report', async () => {
  const folder = `${root}/public/data`;
  await expectSame(folder, { bolge: 2024, datasett: 'eksempel' });
  expect(openingOf(folder, 'eksempel').report.size).toBe(0);
});

test('so are those of real answers behind a threshold, of the newest of the rounds, with what is printed', async () => {
  const answers = randomSurvey({ seed: 5, response: 0.6, yes: 0.8 });
  const round: Round = { bolge: 2024, datasett: 'undersokelsen' };
  await withTables({ answers, minN: 3, datasett: round.datasett }, async (folder) => {
    await buildOpeningFiles(folder, [{ ...round, bolge: 2020 }, round]);
    await expectSame(folder, round);
    const printed = [...openingOf(folder, 'undersokelsen').report.values()].flatMap((byGroup) => [
      ...(byGroup.get(everything) ?? []),
    ]);
    expect(new Set(printed.map(({ status }) => status))).toEqual(new Set(['publisert', 'avledet']));
  });
});

test('those of the report are its table', async () => {
  const folder = `${root}/public/data`;
  const native = await openDatabase(folder);
  const opening = openingOf(folder, 'rapporten');
  expect(opening.bolge).toBeNull();
  expect(opening.numbers.size).toBe(0);
  expect(opening.facts).toEqual(await native.query(areaFactsQuery));
  expect(opening.report).toEqual(
    reportAnswersOf(await native.query<ReportAnswer>(reportAnswersQuery)),
  );
  const wasm = await openWasm(folder);
  expect(opening.report).toEqual(reportAnswersOf(wasm<ReportAnswer>(reportAnswersQuery)));
  native.close();
});
