import { describe, expect, test } from 'vitest';
import type { Chart, FigureRow } from '../../src/model/chart';
import { buildChart } from '../../src/model/chart';
import type { Figure } from '../../src/model/figure-catalogue';
import {
  answerFigures,
  formalisationFigures,
  indicatorFigures,
  kindFigures,
  mapFigure,
  seriesOf,
} from '../../src/model/figure-catalogue';
import { findingOf } from '../../src/model/finding';
import { effektIds, indikatorIds } from '../../src/indicators/catalogue';
import { nivaer } from '../../src/indicators/niva';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import type { Round } from '../../src/query/round';
import { figureTitle } from '../../src/text/figure-text';
import { textsOf } from '../../src/text/texts';
import type { Run } from '../database';
import { openTables } from '../database';
import { publiserteTall } from '../inputs';
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
  ...answerFigures,
];

async function chartOf(
  run: Run,
  figure: Figure,
  round: Round | null = example,
  filters: Filters = noFilters,
): Promise<Chart> {
  const series = seriesOf(figure, round, filters);
  const rows = await Promise.all(series.map(({ query }) => run<FigureRow>(query)));
  return buildChart(figure, round, series, rows);
}

function figure(id: string): Figure {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no figure ${id}`);
  return found;
}

/** As the page writes a value: whole per cent, or one decimal. */
const written = (chart: Chart, value: number) =>
  chart.figure.kind === 'fordeling' && chart.figure.measure.unit === 'score_1_5'
    ? Math.round(value * 10)
    : Math.round(value);

function shown(chart: Chart, series: number): number[] {
  return chart.groups.map(({ values }) => written(chart, values[series]?.verdi ?? NaN));
}

/** The claim of a title against the numbers under it. */
function check(chart: Chart): string | null {
  const { finding } = findingOf(chart);
  if (finding === null) return null;
  const [a, b] = [shown(chart, 0), shown(chart, 1)];
  const sign = finding.kind === 'synker' ? -1 : 1;
  if (finding.kind === 'stiger' || finding.kind === 'synker') {
    a.slice(1).forEach((value, index) => {
      expect(sign * (value - (a[index] ?? NaN)), chart.figure.id).toBeGreaterThan(0);
    });
  }
  if (finding.kind === 'hoyere') {
    const order = chart.series[0]?.id === finding.series ? 1 : -1;
    a.forEach((value, index) => {
      expect(order * (value - (b[index] ?? NaN)), chart.figure.id).toBeGreaterThan(0);
    });
  }
  if (finding.kind === 'ytterst') {
    for (const { value } of finding.highest) {
      expect(written(chart, value.verdi ?? NaN)).toBe(Math.max(...a));
    }
    for (const { value } of finding.lowest) {
      expect(written(chart, value.verdi ?? NaN)).toBe(Math.min(...a));
    }
    expect(chart.groups.some(({ values }) => values[0]?.modelled)).toBe(false);
  }
  if (finding.kind === 'storst')
    expect(finding.highest.value.verdi).toBe(
      Math.max(...chart.groups.map(({ values }) => values[0]?.verdi ?? NaN)),
    );
  return finding.kind;
}

describe('titles', () => {
  test('claim only what their numbers bear, in the example and in a random survey', async () => {
    const kinds = new Set<string | null>();
    const own = await openTables();
    for (const one of all) kinds.add(check(await chartOf(own, one)));
    const answers = randomSurvey({ seed: 7, response: 0.5, yes: 0.8 });
    await withTables({ answers }, async (folder) => {
      const run = await openTables(folder);
      for (const one of all) kinds.add(check(await chartOf(run, one, real)));
    });
    expect([...kinds]).toEqual(
      expect.arrayContaining([null, 'stiger', 'hoyere', 'ytterst', 'storst']),
    );
  });

  test('say the trend of figure 10, and that its middle is modelled', async () => {
    const chart = await chartOf(await openTables(), figure('samarbeider-begge-storrelse'));
    const title = figureTitle(t, chart).replaceAll('\u00a0', ' ');
    expect(title).toBe(
      'Andelen kommuner som samarbeider, øker med kommunestørrelsen: fra 78 % til 100 % (2 av 4 tall er modellert)',
    );
    expect(chart.groups.map(({ values: [value] }) => value?.status)).toEqual([
      'avledet',
      'modellert',
      'modellert',
      'publisert',
    ]);
  });

  test('ids are unique within each view of the page', () => {
    for (const id of indikatorIds) {
      for (const effekt of effektIds) {
        const ids = [
          ...indicatorFigures(id, effekt),
          ...formalisationFigures(effekt),
          ...kindFigures,
          ...answerFigures,
        ].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });
});

describe('what is shown as published is what the report prints', () => {
  const share = (prefix: string, relation: string) =>
    publiserteTall.filter(
      (row) =>
        row['indicator'] === prefix && row['relation'] === relation && row['preferred'] === '1',
    );

  test.each([
    ['suksessfaktor', 'andel_suksessfaktor', 8],
    ['utfordring', 'andel_utfordring', 5],
    ['arsak', 'andel_arsak_ikke_etablert', 1],
    ['grunn', 'andel_grunn', 0],
  ])('%s', async (id, indicator, count) => {
    const chart = await chartOf(await openTables(), figure(id));
    const printed = share(indicator, 'eq');
    const published = chart.groups.filter(({ values: [value] }) => value?.status === 'publisert');
    expect(printed).toHaveLength(count);
    expect(published).toHaveLength(count);
    for (const row of printed) {
      const own = published.find(({ code }) => code === row['group']);
      expect(own?.values[0]).toMatchObject({
        verdi: Number(row['value']),
        n: Number(row['base_n']),
      });
    }
  });

  test('a share that follows from a printed count says so', async () => {
    const chart = await chartOf(await openTables(), figure('arsak'));
    const distrust = chart.groups.find(({ code }) => code === 'manglende_tillit')?.values[0];
    expect(distrust).toMatchObject({ teller: 2, n: 13, status: 'avledet' });
    expect(distrust?.verdi).toBeCloseTo((100 * 2) / 13, 9);
  });

  test('without a survey round only the report’s answers are there', async () => {
    const chart = await chartOf(await openTables(), figure('suksessfaktor'), null);
    expect(chart.groups).toHaveLength(8);
  });

  test.each([
    ['forebygging', '20'],
    ['handtering', '21'],
  ] as const)('figure 20 and 21: %s', async (effekt, number) => {
    const one = figure(`stor_effekt-formalisering-${effekt}-norge`);
    expect(one.number).toBe(number);
    const chart = await chartOf(await openTables(), one);
    const values = share(`andel_stor_effekt_${effekt}`, 'eq').filter(
      (row) => row['dimension'] === 'formalisering',
    );
    expect(chart.groups[0]?.values.map((value) => [value?.verdi, value?.status])).toEqual(
      values.map((row) => [Number(row['value']), 'publisert']),
    );
  });

  test('figure 24 has its 14 groups, Oslo and Akershus as one', async () => {
    const chart = await chartOf(await openTables(), figure('effekt-effekt-begge-fylke'));
    expect(chart.figure.number).toBe('24');
    expect(chart.groups).toHaveLength(14);
    for (const { code, values } of chart.groups) {
      ['forebygging', 'handtering'].forEach((effekt, index) => {
        const row = share(`snitt_effekt_${effekt}`, 'eq').find((one) => one['group_code'] === code);
        expect(values[index]).toMatchObject({ verdi: Number(row?.['value']), status: 'publisert' });
      });
    }
  });

  test('nothing is published once a filter is set that the report knows nothing of', async () => {
    const filters = { ...noFilters, oppgave: ['ovelser'] } as const;
    const run = await openTables();
    for (const one of all.filter(({ kind }) => kind === 'fordeling')) {
      const chart = await chartOf(run, one, example, filters);
      const statuses = chart.groups.flatMap(({ values }) => values.map((value) => value?.status));
      expect(statuses, one.id).not.toContain('publisert');
    }
  });
});
