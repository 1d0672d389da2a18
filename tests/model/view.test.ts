import { describe, expect, test } from 'vitest';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { nivaer } from '../../src/indicators/niva';
import { mapDrawing } from '../../src/model/drawing';
import { spreadOf } from '../../src/model/extremes';
import { buildView, ViewError } from '../../src/model/view';
import { noFilters } from '../../src/query/filters';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { figure24, publiserteTall } from '../inputs';
import { plainView } from '../plain-area';

const report = await DataViews.open(await openTables(), null);
const example = await DataViews.open(await openTables(), { bolge: 2024, datasett: 'eksempel' });

const view = (indikator: IndikatorId, niva: Niva | null = null, effekt: EffektId = 'begge') =>
  report.view({ indikator, niva, effekt });

describe('the default level is the finest one whose areas all have a value of their own that is nobody’s guess', () => {
  test.each([
    ['samarbeider', 'landsdel'],
    ['effekt', 'fylke'],
    ['formalisert', 'landsdel'],
  ] as const)('of the report, %s: %s', async (indikator, niva) => {
    expect((await view(indikator)).niva).toBe(niva);
  });

  test('of made answers it is the coarsest', async () => {
    expect((await example.view({ indikator: 'samarbeider' })).niva).toBe('landsdel');
  });

  test('areas without answers do not hold it back, estimates do', () => {
    const levelOf = (kommune: 'beregnet' | 'ikke_svart' | 'anslag') =>
      plainView(
        [
          { omrade: 'vestlandet', status: 'beregnet', verdi: 80 },
          { omrade: '46', status: 'beregnet', verdi: 80 },
          { omrade: '4601', status: 'beregnet', verdi: 100 },
          { omrade: '4602', status: kommune, verdi: kommune === 'ikke_svart' ? null : 70 },
        ],
        { datasett: 'undersokelsen', niva: null },
      ).niva;
    expect(levelOf('beregnet')).toBe('kommune');
    expect(levelOf('ikke_svart')).toBe('kommune');
    expect(levelOf('anslag')).toBe('fylke');
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
    test.each(nivaer)('counts every area once, beside the lines of textures: %s', async (niva) => {
      for (const data of [report, example]) {
        const { areas, legend } = await data.view({ indikator, niva });
        const counted = legend.filter(({ overlaps }) => !overlaps).flatMap((line) => line.omrader);
        expect(counted.sort()).toEqual(areas.map((area) => area.omrade).sort());
        for (const { colourClass, orden, status } of legend) {
          expect([colourClass, orden, status].filter((of) => of !== null)).toHaveLength(1);
        }
      }
    });
  },
);

test('what is known as a range has the colour of a class only where that holds all of it', async () => {
  const { byOmrade } = await view('samarbeider', 'kommune');
  expect(byOmrade.get('5001')).toMatchObject({ status: 'anslag', verdi: null, classIndex: null });
  for (const status of ['avgrenset', 'anslag'] as const) {
    const bounded = (verdi_lav: number) =>
      plainView([{ omrade: 'vestlandet', status, verdi_lav, verdi_hoy: 100 }]).areas[0]?.classIndex;
    expect(bounded(91)).toBe(5);
    expect(bounded(60)).toBeNull();
  }
});

test('few answers are marked, but not that a kommune is one', () => {
  const { byOmrade } = plainView(
    [
      { omrade: '46', status: 'beregnet', verdi: 75, n: 4, svart: 4 },
      { omrade: '4601', status: 'beregnet', verdi: 100, n: 1, svart: 1 },
    ],
    { datasett: 'undersokelsen' },
  );
  expect(byOmrade.get('46')?.few).toBe(true);
  expect(byOmrade.get('4601')?.few).toBe(false);
});

describe('the lowest and the highest', () => {
  const of = (verdi: number, half: number) =>
    ({ status: 'beregnet', verdi, ki_lav: verdi - half, ki_hoy: verdi + half, svart: 5 }) as const;

  test('are named where the interval of their difference bears it', () => {
    const apart = plainView(
      [
        { omrade: 'trondelag', ...of(50, 10) },
        { omrade: 'vestlandet', ...of(70, 10) },
        { omrade: 'nord-norge', ...of(90, 5) },
      ],
      { datasett: 'undersokelsen' },
    );
    expect(spreadOf(apart)?.low.map(({ omrade }) => omrade)).toEqual(['trondelag']);
    expect(spreadOf(apart)?.high.map(({ omrade }) => omrade)).toEqual(['nord-norge']);
    const close = plainView(
      [
        { omrade: 'trondelag', ...of(50, 10) },
        { omrade: 'vestlandet', ...of(60, 10) },
      ],
      { datasett: 'undersokelsen' },
    );
    expect(spreadOf(close)).toBeNull();
  });

  test('are not named where some area has no number of the same kind', () => {
    const some = (status: 'anslag' | 'ikke_svart' | 'modellert') =>
      spreadOf(
        plainView([
          { omrade: 'trondelag', ...of(50, 1) },
          { omrade: 'vestlandet', ...of(90, 1) },
          { omrade: 'nord-norge', ...of(70, 1), status },
        ]),
      );
    expect([some('anslag'), some('ikke_svart'), some('modellert')]).toEqual([null, null, null]);
  });

  test('of the report: of the landsdeler, of nothing else', async () => {
    const spread = spreadOf(await view('samarbeider', 'landsdel'));
    expect(spread?.low.map(({ navn }) => navn)).toEqual(['Trøndelag']);
    for (const [indikator, niva] of [
      ['samarbeider', 'fylke'],
      ['samarbeider', 'kommune'],
      ['formalisert', 'fylke'],
      ['effekt', 'fylke'],
      ['effekt', 'landsdel'],
    ] as const) {
      expect(spreadOf(await view(indikator, niva)), `${indikator} ${niva}`).toBeNull();
    }
  });
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
      {
        ...{ datasett: 'rapporten', round: null, niva: null, filters: noFilters },
        ...{ indikator: 'effekt', effekt: 'begge' },
      },
      [],
      [],
    ),
  ).toThrow(ViewError);
});
