import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import type { IndikatorId } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { changeOf } from '../../src/model/change';
import type { Estimated, Order, Span } from '../../src/model/interval';
import { compareSpans, intervalOf } from '../../src/model/interval';
import { verdictOf } from '../../src/model/place-comparison';
import { rankingOf } from '../../src/model/ranking';
import type { Area, View } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { openTables } from '../database';

const { samarbeider, effekt } = catalogue;
const span = (low: number, high: number): Span => ({ low, high });

test.each<[string, Span, Span, Order]>([
  ['wholly below', span(1, 2), span(3, 4), 'under'],
  ['wholly above', span(3, 4), span(1, 2), 'over'],
  ['an end in common', span(1, 2), span(2, 3), 'overlapper'],
  ['an end in common, turned', span(2, 3), span(1, 2), 'overlapper'],
  ['one inside the other', span(1, 4), span(2, 3), 'overlapper'],
  ['two numbers', span(2, 2), span(2.1, 2.1), 'under'],
  ['the same number', span(2, 2), span(2, 2), 'overlapper'],
])('%s: %o and %o', (_, a, b, order) => {
  expect(compareSpans(a, b)).toBe(order);
});

/** A fylke of ten municipalities, half of which answered; its number is computed. */
const half: Estimated = {
  ...{ niva: 'fylke', verdi: 60, verdi_lav: null, verdi_hoy: null, utledning: 'svar' },
  ...{ teller: 3, n: 5, ki_lav: null, ki_hoy: null, svart: 5, kommuner: 10 },
};
const all = { svart: 10, n: 10 };
const counted = { ...all, utledning: 'trykt', verdi: 67, teller: 6, n: 9 } as const;
const mean = { teller: null, n: null, verdi: 3.5 };

describe('what a number may be', () => {
  test.each<[string, typeof samarbeider, Partial<Estimated>, Span | null]>([
    ['no interval, not all answered', samarbeider, {}, null],
    ['a 95 % interval', samarbeider, { ki_lav: 40, ki_hoy: 80 }, span(40, 80)],
    ['everybody answered', samarbeider, { ...all, teller: 6 }, span(60, 60)],
    ['a range, everybody answered', samarbeider, { ...all, verdi: null, verdi_lav: 50 }, null],
    ['printed, with its counts', samarbeider, counted, span(600 / 9, 600 / 9)],
    ['printed, with others’ counts', samarbeider, { ...counted, n: 10 }, span(66.5, 67.5)],
    ['printed, no counts', samarbeider, { ...counted, teller: null }, span(66.5, 67.5)],
    ['a printed mean', effekt, { ...all, ...mean, utledning: 'trykt' }, span(3.45, 3.55)],
    ['a mean of printed', effekt, { ...all, ...mean, utledning: 'snitt' }, span(3.45, 3.55)],
    ['a printed mean, not all', effekt, { ...mean, utledning: 'trykt' }, null],
    ['a kommune’s own answer', effekt, { niva: 'kommune', verdi: 3.5 }, span(3.5, 3.5)],
    ['a silent kommune', effekt, { niva: 'kommune', verdi: null }, null],
  ])('%s', (_, indikator, own, expected) => {
    expect(intervalOf(indikator, { ...half, ...own })).toEqual(expected);
  });
});

const run = await openTables();
const rounds: readonly [Round, Round] = [
  { bolge: 2024, datasett: 'eksempel' },
  { bolge: 2026, datasett: 'eksempel' },
];

async function viewOf(indikator: IndikatorId, niva: Niva, round: Round | null): Promise<View> {
  const question = { indikator: catalogue[indikator], effekt: 'begge', round } as const;
  const rows = await run<AreaRow>(areasQuery({ ...question, filters: noFilters }));
  const choice = { indikator, effekt: 'begge', niva, round, filters: noFilters } as const;
  return buildView(choice, rows, []);
}

const named = (area: Area, changes: Partial<Area>): Area => ({
  ...area,
  gjelder: null,
  ...changes,
});

/** How two areas lie to each other, as each of the three says it; null where it cannot say. */
function saidOf(view: View, a: Area, b: Area) {
  const { ranked } = rankingOf({
    ...view,
    areas: [named(a, { omrade: 'a' }), named(b, { omrade: 'b' })],
  });
  const rank = ranked.find(({ area }) => area.omrade === 'a')?.rank ?? null;
  const both = ranked.every((one) => one.rank !== null);
  const [fra, til] = [a, b].map((area, index): View => {
    const round = rounds[index] ?? null;
    const own = named(area, { omrade: 'sted', niva: view.niva });
    return { ...view, round, byOmrade: new Map([['sted', own]]) };
  });
  const change = fra && til && changeOf(fra, til, []);
  return {
    ranking: rank && both ? (rank.low === rank.high ? rank.low : 'overlapper') : null,
    comparison: verdictOf({ view, area: a }, b),
    change: change?.byOmrade.get('sted')?.visshet ?? null,
  };
}

test('ranking, comparison and change agree on every pair', async () => {
  const views = [
    await viewOf('effekt', 'fylke', null),
    await viewOf('samarbeider', 'landsdel', null),
    await viewOf('formalisert', 'fylke', rounds[0]),
  ];
  const seen = new Map<string, number>();
  for (const view of views) {
    const areasWithValue = view.areas.filter((area) => area.verdi !== null);
    const [some] = areasWithValue;
    if (some?.verdi == null) throw new Error('no value');
    const { verdi, kommuner } = some;
    // Everybody answered: printed numbers beside unrounded ones, a hair apart.
    const whole = { teller: null, ki_lav: null, ki_hoy: null, svart: kommuner };
    const near = [0, 0.4, 0.6, 1].flatMap((steps) =>
      (['trykt', 'svar'] as const).map((utledning) =>
        named(some, { ...whole, verdi: verdi + steps * view.indikator.step, utledning }),
      ),
    );
    const areas = [...areasWithValue, ...near];
    for (const a of areas) {
      for (const b of areas) {
        if (a === b) continue;
        const said = saidOf(view, a, b);
        const key = `${String(said.ranking)} ${said.comparison} ${String(said.change)}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
      }
    }
  }
  // 1 and 2: the one place it can have of two.
  expect([...seen.keys()].sort()).toEqual(
    [
      '1 lavere skillbar',
      '1 lavere eksakt',
      '2 hoyere skillbar',
      '2 hoyere eksakt',
      'overlapper overlapper ikke_skillbar',
      'overlapper like eksakt',
      'null uten_intervall ukjent',
    ].sort(),
  );
});
