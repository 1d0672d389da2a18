import { describe, expect, test } from 'vitest';
import type { EffektId, IndikatorId } from '../../src/indicators/catalogue';
import { catalogue } from '../../src/indicators/catalogue';
import type { Niva } from '../../src/indicators/niva';
import { mapDrawing } from '../../src/model/drawing';
import { areasWithin, rankingOf, spanShown } from '../../src/model/ranking';
import { responseRows } from '../../src/model/response';
import type { View } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import { noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { rankText } from '../../src/text/ranking-text';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';
import { kommuner, publiserteTall } from '../inputs';

const run = await openTables();
const example: Round = { bolge: 2024, datasett: 'eksempel' };

async function view(
  indikator: IndikatorId,
  niva: Niva,
  round: Round | null = null,
  effekt: EffektId = 'begge',
): Promise<View> {
  const question = { indikator: catalogue[indikator], effekt, round, filters: noFilters };
  const rows = await run<AreaRow>(areasQuery(question));
  return buildView({ indikator, effekt, niva, round, filters: noFilters }, rows, []);
}

/** Yes, answered and asked of the six landsdeler, as the report has them, and Wilson's interval by hand. */
const landsdeler = [
  ['oslo-og-akershus', 17, 18, ['Oslo', 'Akershus']],
  ['ostlandet-ellers', 53, 57, ['Østfold', 'Buskerud', 'Innlandet', 'Vestfold', 'Telemark']],
  ['agder-og-rogaland', 26, 27, ['Agder', 'Rogaland']],
  ['vestlandet', 25, 33, ['Vestland', 'Møre og Romsdal']],
  ['trondelag', 10, 18, ['Trøndelag']],
  ['nord-norge', 26, 36, ['Nordland', 'Troms', 'Finnmark']],
] as const;

function wilson(yes: number, answered: number, asked: number): [number, number] {
  const z = 1.959964;
  const n = (answered * (asked - 1)) / (asked - answered);
  const p = yes / answered;
  const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
  return [
    Math.max((100 * yes) / asked, 100 * (centre - half)),
    Math.min((100 * (yes + asked - answered)) / asked, 100 * (centre + half)),
  ];
}

const byHand = new Map<string, { ends: [number, number] }>(
  landsdeler.map(([omrade, yes, answered, fylker]) => {
    const names: readonly string[] = fylker;
    const asked = kommuner.filter((row) => names.includes(row['fylkesnavn'] ?? '')).length;
    return [omrade, { ends: wilson(yes, answered, asked) }];
  }),
);

describe('the landsdeler by the share that cooperates', () => {
  test('the three lowest are Trøndelag, Nord-Norge and Vestlandet', async () => {
    const { ranked, total } = rankingOf(await view('samarbeider', 'landsdel'));
    expect(ranked.slice(0, 3).map(({ area }) => area.navn)).toEqual([
      'Trøndelag',
      'Nord-Norge',
      'Vestlandet',
    ]);
    expect(total).toBe(6);
  });

  test('each has the places its interval leaves it, and the mark that follows', async () => {
    const { ranked } = rankingOf(await view('samarbeider', 'landsdel'));
    const country = (100 * 157) / 189;
    for (const { area, rank, mark, interval } of ranked) {
      const own = byHand.get(area.omrade);
      if (!own) throw new Error(area.omrade);
      const others = [...byHand].filter(([omrade]) => omrade !== area.omrade);
      const [low, high] = own.ends;
      expect(interval?.low, area.navn).toBeCloseTo(low, 6);
      expect(interval?.high, area.navn).toBeCloseTo(high, 6);
      expect(rank, area.navn).toEqual({
        low: 1 + others.filter(([, other]) => other.ends[1] < low).length,
        high: 6 - others.filter(([, other]) => other.ends[0] > high).length,
      });
      expect(mark, area.navn).toBe(
        high < country ? 'lavere' : low > country ? 'hoyere' : 'ikke_skillbar',
      );
    }
    const marks = new Set(ranked.map(({ mark }) => mark));
    expect(marks).toEqual(new Set(['lavere', 'hoyere', 'ikke_skillbar']));
  });
});

describe('where no interval is known', () => {
  test('an area is neither marked nor given a place, and may lie anywhere for the others', async () => {
    const { ranked, total } = rankingOf(await view('effekt', 'fylke'));
    const silent = ranked.filter(({ area }) => area.svart !== area.kommuner);
    expect(silent.length).toBeGreaterThan(10);
    for (const { interval, mark, rank } of silent) {
      expect([interval, mark, rank]).toEqual([null, null, null]);
    }
    const [vestfold, ...rest] = ranked.filter(({ area }) => area.svart === area.kommuner);
    expect(rest).toEqual([]);
    // Everybody answered in Vestfold: 3.5 is printed of all of it, against 3.7 in the country.
    expect(vestfold).toMatchObject({ mark: 'lavere', rank: { low: 1, high: total } });
  });

  test('Oslo and Akershus share one number, and count as one', async () => {
    const { ranked, total } = rankingOf(await view('effekt', 'fylke'));
    expect(ranked).toHaveLength(15);
    expect(total).toBe(14);
  });

  test('a range is ranked by its middle, and not marked', async () => {
    const { ranked } = rankingOf(await view('samarbeider', 'fylke'));
    const agder = ranked.find(({ area }) => area.navn === 'Agder');
    expect(agder?.area.status).toBe('avgrenset');
    expect([agder?.interval, agder?.mark]).toEqual([null, null]);
  });

  test('kommuner are sorted, not ranked', async () => {
    const { ranked, without } = rankingOf(await view('effekt', 'kommune', example));
    expect(ranked.length + without.length).toBe(357);
    const values = ranked.map(({ area }) => area.verdi ?? NaN);
    expect(values).toEqual([...values].sort((a, b) => a - b));
    expect(ranked.every(({ mark, rank }) => mark === null && rank === null)).toBe(true);
  });
});

test('a span of values holds the areas whose printed value lies in it', async () => {
  const current = await view('effekt', 'fylke', null, 'handtering');
  const ranking = rankingOf(current);
  const printed = publiserteTall.filter(
    (row) =>
      row['indicator'] === 'snitt_effekt_handtering' &&
      row['dimension'] === 'fylke' &&
      Number(row['value']) >= 3.8 &&
      Number(row['value']) <= 4,
  );
  const expected = printed.flatMap((row) => row['group_code']?.split('+') ?? []);
  const inside = areasWithin(catalogue.effekt, ranking, { low: 3.8, high: 4 });
  expect([...inside].sort()).toEqual(expected.sort());
  const { low, high } = spanShown(catalogue.effekt, ranking);
  for (const { area } of ranking.ranked) {
    expect(area.verdi).toBeGreaterThanOrEqual(low);
    expect(area.verdi).toBeLessThanOrEqual(high);
  }
});

test('the response of the fylker is as printed, fewest first', async () => {
  const rows = responseRows(await view('effekt', 'fylke'));
  const rates = rows.map(({ rate }) => rate);
  expect(rates).toEqual([...rates].sort((a, b) => a - b));
  for (const { area, answered } of rows) {
    const printed = publiserteTall.find(
      (row) =>
        row['indicator'] === 'svar_antall' &&
        row['dimension'] === 'fylke' &&
        row['group_code']?.split('+').includes(area.omrade),
    );
    expect(answered, area.navn).toBe(Number(printed?.['value']));
  }
});

test('only the split of Oslo and Akershus is a modelled response', async () => {
  const rows = responseRows(await view('formalisert', 'fylke', example));
  const modelled = rows.filter((row) => row.modelled).map(({ area }) => area.navn);
  expect(modelled.sort()).toEqual(['Akershus', 'Oslo']);
});

test('areas fade by the colour classes their interval reaches over', async () => {
  const current = await view('samarbeider', 'landsdel');
  const drawing = (fades: boolean) =>
    mapDrawing({
      view: current,
      scene: null,
      sight: [0, 0, 1, 1],
      theme: 'light',
      highlightedLine: null,
      marked: null,
      fades,
      active: null,
      chosen: null,
      compared: null,
      outlined: null,
    });
  const opacities = (fades: boolean) =>
    new Map(drawing(fades).paint.areas.map(({ omrade, opacity }) => [omrade, opacity]));
  expect([...opacities(false).values()]).toEqual(Array(6).fill(1));
  const faded = opacities(true);
  // 39–71 % reaches over 0–49, 50–59, 60–69 and 70–79.
  expect(faded.get('trondelag')).toBe(0.25);
  // 60–82 % reaches over three.
  expect(faded.get('nord-norge')).toBe(0.45);
  expect(drawing(true)).toMatchObject({ coloured: 6, unsure: 0 });
});

describe('a place in words', () => {
  const t = textsOf('nb');
  test.each([
    [1, 3, 6, 'Blant de 3 laveste av 6'],
    [4, 6, 6, 'Blant de 3 høyeste av 6'],
    [2, 5, 6, 'Mellom nummer 2 og 5 av 6 fra lavest'],
    [1, 1, 6, 'Lavest av 6'],
    [6, 6, 6, 'Høyest av 6'],
    [3, 3, 6, 'Nummer 3 av 6 fra lavest'],
    [1, 6, 6, 'Kan ikke rangeres: skiller seg ikke sikkert fra noen andre'],
  ])('%i–%i of %i', (low, high, all, text) => {
    expect(rankText(t, { low, high }, all)).toBe(text);
  });
});
