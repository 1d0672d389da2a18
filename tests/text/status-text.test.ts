import { expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { rankingOf } from '../../src/model/ranking';
import type { Area } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { noFilters } from '../../src/query/filters';
import { columnsOf } from '../../src/table/columns';
import { spokenText } from '../../src/text/area-text';
import { numberFacts, numberText } from '../../src/text/number-text';
import { rankedDetails } from '../../src/text/ranking-text';
import { statusText, statusWord } from '../../src/text/status-text';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';

const t = textsOf('nb');
const round = { bolge: 2024, datasett: 'eksempel' } as const;
const run = await openTables();

async function viewOf(niva: 'fylke' | 'kommune') {
  const indikator = catalogue.effekt;
  const rows = await run<AreaRow>(areasQuery(unfiltered(indikator, 'begge', round)));
  const choice = { indikator: indikator.id, effekt: 'begge', niva, round, filters: noFilters };
  return buildView({ ...choice, effekt: 'begge' }, rows, []);
}

test.each([
  ['nb', 'Ikke svart (modellert)', 'modellert'],
  ['nn', 'Ikkje svart (modellert)', 'modellert'],
  ['en', 'No answer (modelled)', 'modelled'],
] as const)('in %s a status that would read as real says that it is modelled', (id, said, word) => {
  const own = textsOf(id);
  expect(statusText(own, { status: 'ikke_svart', modelled: true })).toBe(said);
  expect(statusText(own, { status: 'ikke_svart', modelled: false })).toBe(
    own.status.ikke_svart.short,
  );
  expect(statusText(own, { status: 'modellert', modelled: true })).toBe(own.status.modellert.short);
  expect(statusWord(own, 'modellert')).toBe(word);
});

test('a kommune that is silent in the example only is so on map, table and place', async () => {
  const view = await viewOf('kommune');
  const area = view.byOmrade.get('5054');
  if (!area) throw new Error('no Indre Fosen');
  expect(area).toMatchObject({ status: 'ikke_svart', modelled: true });
  const said = 'Ikke svart (modellert)';
  expect(spokenText(t, view.indikator, area)).toBe(`Indre Fosen, ${said}`);
  expect(
    columnsOf(t, view)
      .find(({ id }) => id === 'status')
      ?.text(area),
  ).toBe(said);
  expect(numberText(t, view, area)).toBe(said);
  expect(numberFacts(t, view, area)).toBe(said);
});

test('every row of the ranking that rests on the example says so', async () => {
  const view = await viewOf('fylke');
  const { ranked } = rankingOf(view);
  const [first] = ranked;
  if (!first) throw new Error('no ranking');
  const bounded: Area = { ...first.area, status: 'avgrenset', modelled: true };
  expect(rankedDetails(t, view.indikator, { ...first, area: bounded }).at(-1)).toBe(
    'Avgrenset (modellert)',
  );
});
