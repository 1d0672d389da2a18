/** What is drawn of an area never disagrees: table, card, option of the map, picture, legend and ranking, as markup. */
import { readFileSync } from 'node:fs';
import { rollups } from 'd3';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { buildScene } from '../../src/geo/scene';
import { nivaer } from '../../src/indicators/niva';
import type { Status } from '../../src/indicators/status';
import { paperDrawing } from '../../src/model/drawing';
import type { Area } from '../../src/model/area';
import type { View } from '../../src/model/view';
import type { Filters } from '../../src/query/filters';
import { noFilters } from '../../src/query/filters';
import { measureIds, measures } from '../../src/query/place-measures';
import { textsOf } from '../../src/text/texts';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { root } from '../inputs';
import EveryForm from './EveryForm.svelte';

const t = textsOf('nb');
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
const patterns: Readonly<Partial<Record<Status, string>>> = {
  publisert: 'pluss',
  avledet: 'pluss',
  beregnet: 'pluss',
  modellert: 'skravur',
  anslag: 'skravur',
  avgrenset: 'prikker',
  ikke_svart: 'striper',
  ingen_samarbeid: 'kryss',
};

/** A texture marks the exception: none on what most areas are, and none on a class without a number. */
const patternFor = ({ plain }: View, { status, orden }: Area): string =>
  orden !== null || plain.has(status) ? '' : (patterns[status] ?? '');

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
  const { indikator, areas, yesOrNo, niva } = view;
  const colours = new Map<string, number>();
  const patternsOn = (shape = '') => {
    const outline = /<path d="([^"]*)"/.exec(shape)?.[1] ?? '';
    return patterns.filter(([, cut]) => cut.includes(outline)).map(([pattern]) => pattern);
  };
  const faults = areas.flatMap((area) => {
    const { omrade, navn, orden, gjelder_navn } = area;
    const row = rows.get(omrade) ?? '';
    const cell = (id: string) =>
      part(row, new RegExp(`<td[^>]* data-kolonne="${id}"[^>]*>(.*?)</td>`, 's'));
    const [value, n, status] = [cell('verdi'), cell('n'), cell('status')];
    const isWorded = orden !== null || /^\D*$/.test(value);
    const [low, high = low] = isWorded ? [] : numbersIn(value);
    const spoken = textOf(/aria-label="([^"]*)"/.exec(options.get(omrade) ?? '')?.[1] ?? '');
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
    const lineKey = orden === null ? `klasse-${index}` : `orden-${orden}`;
    const swatch = fillIn(legend.get(yesOrNo ? '' : lineKey));
    /** Without the group's own numbers: of how many inhabitants. */
    const ownLine = shown.replace(gjelder_navn ?? '', '');
    const isEstimate = area.status === 'anslag';
    const interval = cell('intervall');
    const checks: Record<string, boolean> = {
      row: row.includes(navn) && value !== '' && status !== '',
      'value on card':
        low === undefined || (isEstimate ? shown.startsWith(value) : same(ownLine, value)),
      'words on card':
        low !== undefined ||
        value === t.table.empty ||
        shown.toLowerCase().endsWith(value.toLowerCase()),
      'group on card and row':
        gjelder_navn === null ||
        (row.includes(gjelder_navn) && (niva !== 'kommune' || card.includes(gjelder_navn))),
      'status on card': part(card, /<strong>(.*?)<\/strong>/s) === status,
      'n on card':
        n === t.table.empty ||
        n === t.table.notGiven ||
        yesOrNo ||
        numbersIn(cardBase).at(-1) === numbersIn(n).at(-1),
      spoken: spoken.startsWith(navn) && spoken.includes(status),
      'value spoken': (low === undefined && !isWorded) || spoken.includes(shown),
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
        line === undefined ||
        detail.toLowerCase().includes(status.replace(/ \(.*/, '').toLowerCase()),
      colour: (orden === null && (low === undefined || low !== high)) || fill === swatch,
      // Small areas have none.
      pattern: ['', patternFor(view, area)].includes(patternsOn(shape).join()),
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
    const filled = colours.get(fillIn(line) ?? '') ?? 0;
    return count === filled ? [] : [`${key}: ${count} and ${filled}`];
  });
  const drawn = new Set(patterns.map(([pattern]) => pattern));
  const expected = rollups(
    areas,
    (some) => some.length,
    (area) => patternFor(view, area),
  );
  const missing = [...expected].flatMap(([pattern, count]) =>
    pattern === '' || count < 3 || drawn.has(pattern) ? [] : [pattern],
  );
  return [...faults, ...miscounted, ...missing];
}

const run = await openTables();

describe.each([null, { bolge: 2024, datasett: 'eksempel' } as const])('%o', (round) => {
  test.each(measureIds)('%s, at every level', async (measure) => {
    const data = await DataViews.open(run, round);
    for (const filters of filterSets) {
      for (const niva of nivaer) {
        const view = await data.view({ ...measures[measure], filters, niva });
        const forms = formsOf(view);
        const { rows, options, cards, shapes } = forms;
        const sizes = [rows, options, cards, shapes].map(({ size }) => size);
        expect(sizes).toEqual(sizes.map(() => view.areas.length));
        expect(disagreements(view, forms), `${niva} ${JSON.stringify(filters)}`).toEqual([]);
      }
    }
  });
});
