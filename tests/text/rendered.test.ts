/** What is drawn of an area never disagrees: table, card, option of the map, picture, legend and ranking, as markup. */
import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { buildScene } from '../../src/geo/scene';
import { catalogue } from '../../src/indicators/catalogue';
import { nivaer } from '../../src/indicators/niva';
import { paperDrawing } from '../../src/model/drawing';
import type { View } from '../../src/model/view';
import { buildView } from '../../src/model/view';
import type { AreaRow } from '../../src/query/area-row';
import { areasQuery } from '../../src/query/areas';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { measureIds, measures } from '../../src/query/place-measures';
import { textsOf } from '../../src/text/texts';
import { openTables } from '../database';
import { root } from '../inputs';
import EveryForm from './EveryForm.svelte';

const t = textsOf('nb');
const round = { bolge: 2024, datasett: 'eksempel' } as const;
const scene = buildScene(
  JSON.parse(readFileSync(`${root}/public/data/kommuner-lett.topojson`, 'utf8')) as Boundaries,
);

const filterSets: readonly Filters[] = [
  noFilters,
  { ...noFilters, sektor: ['ikt'], storrelse: ['0-9999', '45000+'] },
];

const numbersIn = (text: string): number[] =>
  (text.match(/\d+(?:[.,]\d+)?/g) ?? []).map((number) => Number(number.replace(',', '.')));
const same = (a: string, b: string) => numbersIn(a).join() === numbersIn(b).join();
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Pieces of the markup by the value of an attribute that begins each of them. */
function pieces(markup: string, attribute: string): Map<string, string> {
  const parts = markup.split(new RegExp(`(?=<\\w+[^>]* ${attribute}=")`)).slice(1);
  const key = new RegExp(` ${attribute}="([^"]*)"`);
  return new Map(parts.map((part) => [key.exec(part)?.[1] ?? '', part]));
}
const part = (markup: string, pattern: RegExp) => textOf(pattern.exec(markup)?.[1] ?? '');
const fillIn = (markup: string | undefined) => /fill="(#\w+)"/.exec(markup ?? '')?.[1];

/** The patterns of the statuses, as the legend's texts tell of them. */
const patternFor = (status: string): string | null =>
  ({
    [t.status.modellert.short]: 'skravur',
    [t.status.avgrenset.short]: 'prikker',
    [t.status.ikke_svart.short]: 'striper',
    [t.status.ingen_samarbeid.short]: 'kryss',
  })[status.replace(/ \(.*/, '')] ?? null;

/** Each pattern on the map, with the outlines that it is cut to. */
const patternsIn = (map: string): readonly (readonly [string, string])[] =>
  [...map.matchAll(/<clipPath[^>]*><path d="([^"]*)".*?data-monster="(\w+)"/gs)].map(
    ([, outlines = '', pattern = '']) => [pattern, outlines],
  );

/** The markup of each form, by the area that it is of. */
function formsOf(view: View) {
  const drawing = paperDrawing(view, scene);
  const markup = render(EveryForm, { props: { t, view, drawing, scene } }).body;
  const [before = '', after = ''] = markup.replace(/<!--.*?-->/gs, '').split('data-del="kart"');
  const [map = '', rest = ''] = after.split('data-del="tegnforklaring"');
  const [table = '', others = ''] = before.split('</table>');
  const [ofCountry = ''] = map.split('data-del="oslofjorden"');
  return {
    rows: pieces(table, 'data-omrade'),
    options: pieces(others, 'data-omrade'),
    cards: pieces(others, 'data-kort'),
    shapes: pieces(ofCountry, 'data-omrade'),
    patterns: patternsIn(ofCountry),
    legend: pieces(rest.split('data-rad=')[0] ?? '', 'data-tegn'),
    ranked: pieces(rest.split('data-del="ord"')[0] ?? '', 'data-rad'),
  };
}

/** What of an area's forms disagree with its row of the table; empty where none do. */
function disagreements(view: View, forms: ReturnType<typeof formsOf>): string[] {
  const { rows, options, cards, shapes, patterns, legend, ranked } = forms;
  const { indikator, areas, yesOrNo } = view;
  const colours = new Map<string, number>();
  const patternsOn = (shape = '') => {
    const outline = /<path d="([^"]*)"/.exec(shape)?.[1] ?? '';
    return patterns.filter(([, cut]) => cut.includes(outline)).map(([pattern]) => pattern);
  };
  const faults = areas.flatMap(({ omrade, navn }) => {
    const row = rows.get(omrade) ?? '';
    const cell = (id: string) =>
      part(row, new RegExp(`<td[^>]* data-kolonne="${id}"[^>]*>(.*?)</td>`, 's'));
    const [value, n, status] = [cell('verdi'), cell('n'), cell('status')];
    const [low, high = low] = numbersIn(value);
    const spoken = /aria-label="([^"]*)"/.exec(options.get(omrade) ?? '')?.[1] ?? '';
    const card = cards.get(omrade) ?? '';
    const shown = part(card, /<p class="value[^"]*">(.*?)<\/p>/s);
    const cardBase = part(
      card,
      new RegExp(`<dt[^>]*>${t.card.n}</dt>\\s*<dd[^>]*>(.*?)</dd>`, 's'),
    );
    const shape = shapes.get(omrade);
    const fill = fillIn(shape) ?? '';
    colours.set(fill, (colours.get(fill) ?? 0) + 1);
    const line = ranked.get(omrade);
    const texts = [...(line ?? '').matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, one = '']) =>
      textOf(one),
    );
    const [name = '', rankedValue = '', ...lines] = texts;
    const detail = lines.join(' ');
    // The class that the written number lies in, where it is one number.
    const index = indikator.breaks.filter((from) => (low ?? NaN) >= from).length;
    const swatch = fillIn(legend.get(yesOrNo ? '' : `klasse-${index}`));
    const interval = cell('intervall');
    const checks: Record<string, boolean> = {
      row: row.includes(navn) && value !== '' && status !== '',
      'value on card': low === undefined || same(shown, value),
      'words on card': low !== undefined || value === t.table.empty || shown === value,
      'status on card': part(card, /<strong>(.*?)<\/strong>/s) === status.replace(/ \(.*/, ''),
      'n on card':
        n === t.table.empty || yesOrNo || numbersIn(cardBase).at(-1) === numbersIn(n).at(-1),
      spoken: spoken.startsWith(navn) && spoken.includes(status),
      'value spoken':
        low === undefined || same(spoken.split(', ').find((one) => same(one, value)) ?? '', value),
      'value in ranking': line === undefined || rankedValue === value,
      'name in ranking': line === undefined || name === navn,
      'n in ranking':
        line === undefined ||
        n === t.table.empty ||
        detail.includes(`n: ${n.replace(/ \(.*/, '')}`),
      'interval in ranking':
        line === undefined ||
        interval === '' ||
        interval === t.table.empty ||
        detail.includes(interval),
      'status in ranking':
        line === undefined || detail.toLowerCase().includes(status.toLowerCase()),
      colour: low === undefined || low !== high || fill === swatch || row.includes('snitt'),
      pattern: patternsOn(shape).join() === (patternFor(status) ?? ''),
    };
    const names = Object.keys(checks).filter((one) => checks[one] === false);
    return names.length > 0
      ? [
          `${navn}: ${names.join(', ')} | ${value} | ${n} | ${status} | ${shown} | ${spoken} | ${fill} ${swatch}`,
        ]
      : [];
  });
  const counted = [...legend].filter(([key]) => key.startsWith('klasse-'));
  const miscounted = counted.flatMap(([key, line]) => {
    const count = numbersIn(part(line, /<text[^>]*>(.*?)<\/text>/s))[0] ?? 0;
    const drawn = colours.get(fillIn(line) ?? '') ?? 0;
    return count === drawn ? [] : [`${key}: ${count} and ${drawn}`];
  });
  return [...faults, ...miscounted];
}

test.each(measureIds)('%s, at every level', async (measure) => {
  const run = await openTables();
  const { indikator, effekt } = measures[measure];
  let held = 0;
  for (const filters of filterSets) {
    const question = { indikator: catalogue[indikator], effekt, round, filters };
    const rows = await run<AreaRow>(areasQuery(question));
    for (const niva of nivaer) {
      const view = buildView({ indikator, effekt, round, filters, niva }, rows, []);
      const forms = formsOf(view);
      const sizes = [forms.rows, forms.options, forms.cards, forms.shapes].map(({ size }) => size);
      expect(sizes).toEqual(sizes.map(() => view.areas.length));
      expect(disagreements(view, forms), `${niva} ${JSON.stringify(filters)}`).toEqual([]);
      held += forms.ranked.size;
    }
  }
  expect(held).toBeGreaterThan(40);
});
