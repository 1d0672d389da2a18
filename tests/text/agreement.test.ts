/**
 * What is said of an area never disagrees, in any data set: the colour of the picture, table, CSV, card, spoken
 * text and the sentence of a place have the same numbers, read back from what they write; and each says
 * whose number it is, in the words of its data set alone.
 */
import { csvParse } from 'd3';
import { describe, expect, test } from 'vitest';
import { viewAsCsv } from '../../src/out/files/rows';
import { nivaer } from '../../src/indicators/niva';
import type { Area } from '../../src/model/area';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { measureIds, measures } from '../../src/query/place-measures';
import type { Round } from '../../src/query/round';
import { areaColumns } from '../../src/views/table/area-columns';
import { valueLine } from '../../src/text/area-text';
import { placeSentence } from '../../src/text/place-sentence';
import { spokenText } from '../../src/text/spoken-area';
import { textsOf } from '../../src/text/texts';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';
import type { Said } from './said-of-area';
import { disagreements } from './said-of-area';
import { wordFaults } from './words-of-data-set';

const t = textsOf('nb');

const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['brann_redning'] },
  { ...noFilters, form: ['iks', 'vert'], storrelse: ['0-9999', '45000+'], sentralitet: ['4', '1'] },
];

/** @returns how many areas with a value were held together */
async function check(data: DataViews, filters: Filters): Promise<number> {
  const places = await data.places(filters);
  const sentences = new Map(
    [...(places.samarbeider.get('alle')?.byOmrade.keys() ?? [])].map((omrade) => [
      omrade,
      placeSentence(t, places, omrade, null),
    ]),
  );
  let held = 0;
  for (const measure of measureIds) {
    for (const niva of nivaer) {
      const view = await data.view({ ...measures[measure], niva, filters });
      const columns = new Map<string, (area: Area) => string>(
        areaColumns(t, view).map(({ id, text }) => [id, text]),
      );
      const csv = new Map(csvParse(viewAsCsv(t, view)).map((row) => [row['omrade'], row]));
      const known = view.areas.filter(
        ({ verdi, verdi_lav, orden }) => verdi !== null || verdi_lav !== null || orden !== null,
      );
      const faults = view.areas.flatMap((area) => {
        const table = (id: string) => columns.get(id)?.(area) ?? '';
        const said: Said = {
          table,
          csv: { ...csv.get(area.omrade) },
          line: valueLine(t, view.indikator, area),
          spoken: spokenText(t, view.indikator, area),
          sentence: sentences.get(area.omrade) ?? '',
        };
        const row = [...columns.keys()].map(table).join(' | ');
        const names = disagreements(view, measure, area, said);
        const words = known.includes(area)
          ? wordFaults(area, [
              row,
              said.spoken,
              ...(measure === 'samarbeider' ? [said.sentence] : []),
            ])
          : [];
        const all = [...names, ...words];
        return all.length > 0
          ? [`${all.join('; ')} | ${said.spoken} | ${row} | ${said.sentence}`]
          : [];
      });
      expect(faults, `${measure} ${niva} ${JSON.stringify(filters)}`).toEqual([]);
      held += known.length;
    }
  }
  return held;
}

const answers = randomSurvey({ seed: 31, response: 0.5, yes: 0.8 });
const example: Round = { bolge: 2024, datasett: 'eksempel' };
const real: Round = { bolge: 2026, datasett: 'undersokelsen' };

test('the report: the same numbers wherever they are said', async () => {
  const data = await DataViews.open(await openTables(), null);
  let held = 0;
  for (const filters of filterSets) held += await check(data, filters);
  // Every area has a number, an estimate or a place in an order without filters, and none with.
  expect(held).toBe(measureIds.length * (6 + 15 + 357));
});

describe.each([
  ['made answers', example, 1],
  ['real answers', real, 1],
  ['real answers with a threshold', real, 3],
] as const)('%s', (_, round, minN) => {
  test('have the same numbers wherever they are said', async () => {
    await withTables({ answers, ...round, minN }, async (folder) => {
      const data = await DataViews.open(await openTables(folder), round);
      let held = 0;
      for (const filters of filterSets) held += await check(data, filters);
      expect(held).toBeGreaterThan(500);
    });
  });
});
