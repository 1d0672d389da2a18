import { describe, expect, test } from 'vitest';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { nivaer } from '../../src/indicators/niva';
import { mapDrawing } from '../../src/model/drawing';
import { spreadOf } from '../../src/model/spread';
import type { View } from '../../src/model/view';
import { buildView, ViewError } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { noFilters } from '../../src/query/filters';
import type { CaseRow } from '../../src/query/cases';
import { casesQuery } from '../../src/query/cases';
import { openTables } from '../database';
import { figure24, publiserteTall } from '../inputs';

const run = await openTables();
const cases = await run<CaseRow>(casesQuery);

async function view(
  indikator: IndikatorId,
  niva: Niva | null = null,
  effekt: EffektId = 'begge',
): Promise<View> {
  const rows = await run<AreaRow>(areasQuery(unfiltered(catalogue[indikator], effekt, null)));
  return buildView({ indikator, effekt, niva, round: null, filters: noFilters }, rows, cases);
}

describe('the default level is the finest one that is all printed, derived or computed', () => {
  test.each([
    ['samarbeider', 'landsdel'],
    ['effekt', 'fylke'],
  ] as const)('%s: %s', async (indikator, niva) => {
    expect((await view(indikator)).niva).toBe(niva);
  });

  test('where no level is, the one with most such numbers', async () => {
    expect((await view('formalisert')).niva).toBe('fylke');
  });
});

test.each(['forebygging', 'handtering'] as const)(
  'puts every fylke in the class of figure 24: %s',
  async (effekt) => {
    const { areas } = await view('effekt', 'fylke', effekt);
    const printed = publiserteTall.filter(
      (row) => row['indicator'] === `snitt_effekt_${effekt}` && row['dimension'] === 'fylke',
    );
    expect(areas).toHaveLength(15);
    for (const area of areas) {
      const row = printed.find((candidate) =>
        candidate['group_code']?.split('+').includes(area.omrade),
      );
      const index = figure24.findIndex((values) => values.includes(row?.['value'] ?? ''));
      expect(area.classIndex, area.navn).toBe(index);
    }
  },
);

describe.each(['samarbeider', 'formalisert', 'effekt'] as const)(
  'the legend of %s',
  (indikator) => {
    test.each(nivaer)('counts every area once: %s', async (niva) => {
      const { areas, legend } = await view(indikator, niva);
      const counted = legend.flatMap((line) => line.omrader);
      expect(counted.sort()).toEqual(areas.map((area) => area.omrade).sort());
      expect(
        legend.every(({ colourClass, status }) => (colourClass === null) !== (status === null)),
      ).toBe(true);
    });
  },
);

test('the range that lies in one class takes its colour, and its pattern', async () => {
  const { byOmrade } = await view('samarbeider', 'fylke');
  expect(byOmrade.get('42')).toMatchObject({ status: 'avgrenset', classIndex: 5 });
  expect(byOmrade.get('34')).toMatchObject({ status: 'avgrenset', classIndex: null });
});

test('few answers are marked, but not that a kommune is one', async () => {
  const { norge, byOmrade } = await view('samarbeider');
  const row = { ...norge, niva: 'fylke', omrade: '99', n: 4, svart: 4 } as const;
  const made = buildView(
    { indikator: 'samarbeider', effekt: 'begge', niva: 'fylke', round: null, filters: noFilters },
    [norge, row],
    [],
  );
  expect(made.areas[0]?.few).toBe(true);
  expect(byOmrade.get('3905')?.few).toBe(false);
  expect(byOmrade.get('trondelag')?.few).toBe(false);
});

test('the spread keeps ties together and says nothing where nothing is known', async () => {
  const spread = spreadOf(await view('effekt', 'fylke', 'handtering'));
  expect(spread?.low.map((area) => area.navn)).toEqual(['Vestfold']);
  expect(spread?.high.map((area) => area.navn)).toEqual(['Østfold', 'Telemark', 'Troms']);
  expect(spreadOf(await view('formalisert', 'kommune'))).toBeNull();
});

test('a drawing highlights the areas of the line that stands out', async () => {
  const current = await view('samarbeider', 'landsdel');
  const { paint, legend } = mapDrawing({
    view: current,
    scene: null,
    sight: [0, 0, 1, 1],
    theme: 'light',
    highlightedLine: 'klasse-1',
    marked: null,
    fades: false,
    active: null,
    chosen: null,
    compared: null,
    outlined: null,
  });
  expect([...(paint.highlighted ?? [])]).toEqual(['trondelag']);
  expect(legend.map(({ count }) => count)).toEqual([0, 1, 0, 2, 0, 3]);
});

test('rows without a country are refused', () => {
  expect(() =>
    buildView(
      { indikator: 'effekt', effekt: 'begge', niva: null, round: null, filters: noFilters },
      [],
      [],
    ),
  ).toThrow(ViewError);
});
