/** The figures of a survey's answers: what they hold, what their headings may state, and what stands beside them. */
import { describe, expect, test } from 'vitest';
import { reportFigures } from '../../scripts/report/figures/build';
import { effektIds, indikatorIds } from '../../src/indicators/catalogue';
import { nivaer } from '../../src/indicators/niva';
import type { Chart, ChartValue, FigureAnswer } from '../../src/model/chart';
import { buildChart, figureRows, hasNumbers } from '../../src/model/chart';
import type { Figure } from '../../src/model/figure-catalogue';
import {
  answerFigures,
  formalisationFigures,
  indicatorFigures,
  kindFigures,
  mapFigure,
  seriesOf,
  wishFigures,
} from '../../src/model/figure-catalogue';
import { findingOf } from '../../src/model/finding';
import { printedBeside } from '../../src/model/printed-beside';
import { areaFactsQuery } from '../../src/query/area-facts';
import type { AreaFacts } from '../../src/query/area-row';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { figureTitle, printedNotes } from '../../src/text/figure-text';
import { textsOf } from '../../src/text/texts';
import type { Run } from '../database';
import { openTables } from '../database';
import { root } from '../inputs';
import { randomSurvey } from '../random-survey';
import { withTables } from '../survey-tables';

const t = textsOf('nb');
const example: Round = { bolge: 2024, datasett: 'eksempel' };
const real: Round = { bolge: 2024, datasett: 'undersokelsen' };
const all: readonly Figure[] = [
  ...indikatorIds.flatMap((id) => effektIds.flatMap((effekt) => indicatorFigures(id, effekt))),
  ...effektIds.flatMap((effekt) => formalisationFigures(effekt)),
  ...kindFigures,
  ...nivaer.map(mapFigure),
  ...wishFigures,
  ...answerFigures,
];

const factsOf = (run: Run) => run<AreaFacts>(areaFactsQuery);

async function chartOf(
  run: Run,
  figure: Figure,
  round: Round,
  filters: Filters = noFilters,
): Promise<Chart> {
  const facts = await factsOf(run);
  const series = seriesOf(figure, round, filters);
  const answers = await Promise.all(series.map(({ query }) => run<FigureAnswer>(query)));
  const rows = answers.map((answer) => figureRows(figure, answer, facts, round));
  return buildChart(figure, round, series, rows);
}

function figure(id: string): Figure {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** A chart of made-up shares by size: each with how far its interval reaches to both sides. */
function bySize(shares: readonly (readonly [value: number, reach: number])[], round: Round): Chart {
  const own = figure('samarbeider-begge-storrelse');
  const codes = ['0-9999', '10000-19999', '20000-44999', '45000+'];
  const value = ([verdi, reach]: readonly [number, number]): ChartValue => ({
    omrade: '',
    gjelder: null,
    verdi,
    verdi_lav: null,
    verdi_hoy: null,
    teller: null,
    n: 40,
    ki_lav: verdi - reach,
    ki_hoy: verdi + reach,
    status: round.datasett === 'eksempel' ? 'modellert' : 'beregnet',
    utledning: 'svar',
    kilde: null,
    svart: 40,
    kommuner: 80,
    datasett: round.datasett,
    bolge: round.bolge,
    few: false,
  });
  return {
    figure: own,
    round,
    series: [{ id: null, effekt: 'begge', filters: noFilters }],
    groups: shares.map((share, index) => ({
      code: codes[index] ?? '',
      navn: null,
      values: [value(share)],
    })),
  };
}

describe('a heading states', () => {
  test('a rise where its ends are told apart and every step rises', () => {
    const rising = [
      [50, 5],
      [60, 5],
      [70, 5],
      [80, 5],
    ] as const;
    expect(findingOf(bySize(rising, real))).toMatchObject({ kind: 'stiger' });
    expect(figureTitle(t, bySize(rising, real))).toMatch(/øker med kommunestørrelsen: fra 50\s%/);
  });

  test('nothing where the interval of the difference of the ends holds nought', () => {
    // 10 points apart; √(8² + 8²) is 11.3.
    const blurred = [
      [50, 8],
      [53, 8],
      [56, 8],
      [60, 8],
    ] as const;
    expect(findingOf(bySize(blurred, real))).toBeNull();
    // 12 points apart: the intervals overlap, and the difference is still told.
    const told = [
      [50, 8],
      [53, 8],
      [56, 8],
      [62, 8],
    ] as const;
    expect(findingOf(bySize(told, real))).toMatchObject({ kind: 'stiger' });
  });

  test('no trend where one step goes the other way', () => {
    const bent = [
      [50, 1],
      [70, 30],
      [65, 30],
      [80, 1],
    ] as const;
    expect(findingOf(bySize(bent, real))).toBeNull();
  });

  test('nothing of made answers, and says that they are an example', () => {
    const rising = [
      [50, 1],
      [60, 1],
      [70, 1],
      [80, 1],
    ] as const;
    expect(findingOf(bySize(rising, example))).toBeNull();
    expect(figureTitle(t, bySize(rising, example))).toBe(
      'Eksempel: Andel kommuner som samarbeider, etter kommunestørrelse',
    );
  });
});

/** Whether two values are told apart, by the formula itself. */
function apart(high: ChartValue | null | undefined, low: ChartValue | null | undefined): boolean {
  if (high?.verdi == null || low?.verdi == null) return false;
  if (high.ki_lav === null || low.ki_hoy === null) return true;
  const reach = Math.hypot(high.verdi - high.ki_lav, low.ki_hoy - low.verdi);
  return high.verdi - low.verdi - reach > 0;
}

describe('the headings of a whole survey', () => {
  test('state only what the differences bear', async () => {
    const answers = randomSurvey({ seed: 7, response: 0.5, yes: 0.8 });
    await withTables({ answers }, async (folder) => {
      const run = await openTables(folder);
      for (const one of all) {
        const chart = await chartOf(run, one, real);
        const finding = findingOf(chart);
        const first = chart.groups.map(({ values }) => values[0]);
        if (finding?.kind === 'stiger') expect(apart(first.at(-1), first.at(0))).toBe(true);
        if (finding?.kind === 'synker') expect(apart(first.at(0), first.at(-1))).toBe(true);
        if (finding?.kind === 'ytterst') {
          const [highest, lowest] = [finding.highest, finding.lowest];
          for (const top of highest)
            for (const bottom of lowest) expect(apart(top.value, bottom.value)).toBe(true);
        }
        if (finding?.kind === 'hoyere') {
          const order = chart.series[0]?.id === finding.series ? [0, 1] : [1, 0];
          for (const { values } of chart.groups)
            expect(apart(values[order[0] ?? 0], values[order[1] ?? 1])).toBe(true);
        }
      }
    });
  });

  test('state nothing of the example: each title says what it is, and every number is modelled', async () => {
    const run = await openTables();
    for (const one of all) {
      const chart = await chartOf(run, one, example);
      expect(findingOf(chart), one.id).toBeNull();
      expect(figureTitle(t, chart), one.id).toMatch(/^Eksempel: /);
      const known = chart.groups.flatMap(({ values }) =>
        values.filter((value) => value !== null && value.verdi !== null),
      );
      expect(new Set(known.map((value) => value?.status)), one.id).toEqual(new Set(['modellert']));
    }
  });
});

describe('whether those without cooperation have wished for it', () => {
  const filters: Filters = { ...noFilters, sektor: ['ikt'], storrelse: ['0-9999', '45000+'] };

  test('has 13 of 32 in the country, as the report counts them', async () => {
    const chart = await chartOf(await openTables(), figure('onsket-begge-norge'), example);
    expect(chart.groups.map(({ values: [value] }) => [value?.teller, value?.n])).toEqual([
      [13, 32],
    ]);
  });

  test('shows no group that has nobody without, and heeds no filter on cooperations', async () => {
    const own = figure('onsket-begge-storrelse');
    const chart = await chartOf(await openTables(), own, example, filters);
    expect(chart.groups.map(({ code }) => code)).toEqual(['0-9999']);
    expect(chart.groups[0]?.values[0]?.n).toBe(24);
    expect(chart.series[0]?.filters).toEqual({ ...filters, sektor: [] });
  });
});

test('ids are unique within each view of the page', () => {
  for (const id of indikatorIds) {
    for (const effekt of effektIds) {
      const ids = [
        ...indicatorFigures(id, effekt),
        ...formalisationFigures(effekt),
        ...kindFigures,
        ...wishFigures,
        ...answerFigures,
      ].map((one) => one.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  }
});

test('a figure without any number has nothing to show; one range is enough', () => {
  const chart = bySize([[50, 5]], real);
  const without = (value: Partial<ChartValue>): Chart => ({
    ...chart,
    groups: chart.groups.map((group) => ({
      ...group,
      values: group.values.map((own) => own && { ...own, verdi: null, ...value }),
    })),
  });
  expect(hasNumbers(chart)).toBe(true);
  expect(hasNumbers(without({ status: 'skjermet' }))).toBe(false);
  expect(hasNumbers(without({ verdi_lav: 40, verdi_hoy: 60, status: 'avgrenset' }))).toBe(true);
});

describe('what the report prints stands beside real answers', () => {
  const file = reportFigures(root);

  test('the answers that the example was made from give the printed numbers', async () => {
    const run = await openTables();
    const facts = await factsOf(run);
    for (const [id, count] of [
      ['samarbeider-begge-landsdel', 3],
      ['formalisert-begge-fylke', 2],
      ['stor_effekt-formalisering-forebygging-norge', 2],
      ['stor_effekt-formalisering-handtering-storrelse', 2],
      ['andel_av_samarbeid-begge-form', 4],
      ['andel_av_samarbeidende-begge-sektor', 1],
      ['suksessfaktor', 8],
    ] as const) {
      const beside = printedBeside(await chartOf(run, figure(id), example), file, facts);
      expect(beside, id).toHaveLength(count);
      expect(
        beside.every(({ same }) => same),
        id,
      ).toBe(true);
      expect(printedNotes(t, figure(id), beside)).toHaveLength(1);
    }
  });

  test('another number is told with what the report has', () => {
    const own = figure('samarbeider-begge-storrelse');
    const chart = bySize([[70, 5], [80, 5], [85, 5], [97, 2]], real); // prettier-ignore
    const beside = printedBeside(chart, file, []);
    expect(printedNotes(t, own, beside).map((note) => note.replaceAll('\u00a0', ' '))).toEqual([
      'Rapporten trykker andre tall: 45 000 innbyggere eller flere 100 %.',
    ]);
    expect(printedBeside({ ...chart, round: { ...real, bolge: 2026 } }, file, [])).toEqual([]);
  });
});
