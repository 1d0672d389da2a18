import { greatest, sum } from 'd3';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Boundaries } from '../../src/contract/boundaries';
import { overviewFile } from '../../src/contract/boundaries';
import type { Shape } from '../../src/geo/scene';
import { buildScene } from '../../src/geo/scene';
import { hasMarker } from '../../src/geo/markers';
import type { Niva } from '../../src/indicators/niva';
import { nivaer } from '../../src/indicators/niva';
import { markerRadius } from '../../src/model/scale/look';
import { figure24, publiserteTall, root } from '../inputs';
import type { Colour, ColourCount } from './pixels';
import { coloursIn, near, parseColour } from './pixels';
import type { Spot } from './visit';
import { pointAt, ready, spotOf, test } from './visit';
import { byTurns } from '../sweep';

const { shapes } = buildScene(
  JSON.parse(readFileSync(`${root}/public/data/${overviewFile}`, 'utf8')) as Boundaries,
);

/** High enough that the smallest kommune without a marker is some pixels across. */
const viewport = { width: 1500, height: 1300 };

interface TableRow {
  readonly omrade: string;
  readonly klasse: string;
  /** The class without a number that colours it instead. */
  readonly orden: string;
  readonly status: string;
}

/** The legend's colour of every line, by key. */
async function legendColours(page: Page): Promise<Map<string, Colour>> {
  const lines = await page
    .locator('[data-line]')
    .evaluateAll((buttons) =>
      buttons.map((button) => [
        button.getAttribute('data-line') ?? '',
        button.querySelector('[data-colour]')?.getAttribute('data-colour') ?? '',
      ]),
    );
  return new Map(lines.map(([key = '', colour = '']) => [key, parseColour(colour)]));
}

const tableRows = (page: Page): Promise<TableRow[]> =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      omrade: row.getAttribute('data-omrade') ?? '',
      klasse: row.getAttribute('data-klasse') ?? '',
      orden: row.getAttribute('data-orden') ?? '',
      status: row.getAttribute('data-status') ?? '',
    })),
  );

/** The line of the legend an area's colour comes from. */
function lineOf({ klasse, orden, status }: TableRow): string {
  if (orden !== '') return `orden-${orden}`;
  return klasse === '' ? status : `klasse-${klasse}`;
}

/** Middles of the options, which lie where the map has the areas' label points. */
async function places(page: Page): Promise<Map<string, Spot>> {
  const options = await page.getByRole('option').evaluateAll((items) =>
    items.map((item) => {
      const { x, y, width, height } = item.getBoundingClientRect();
      return {
        omrade: item.getAttribute('data-omrade') ?? '',
        x: x + width / 2,
        y: y + height / 2,
      };
    }),
  );
  return new Map(options.map(({ omrade, x, y }) => [omrade, { x, y }]));
}

/** Pixels to a metre, from the two places farthest apart in the north. */
function pixelsPerMetre(spots: Map<string, Spot>, of: readonly Shape[]): number {
  const sorted = [...of].sort((a, b) => a.labelPoint[1] - b.labelPoint[1]);
  const [south, north] = [sorted[0], sorted.at(-1)];
  if (!south || !north) throw new Error('no shapes');
  const [low, high] = [spots.get(south.omrade), spots.get(north.omrade)];
  if (!low || !high) throw new Error('no options');
  return (low.y - high.y) / (north.labelPoint[1] - south.labelPoint[1]);
}

const counts: Readonly<Record<Niva, number>> = { landsdel: 6, fylke: 15, kommune: 357 };

interface Measure {
  readonly name: string;
  readonly choices: readonly string[];
  /** The indicator whose number the report prints of each fylke. */
  readonly printed?: string;
}
const measures: readonly Measure[] = [
  { name: 'Samarbeider', choices: ['Samarbeider'] },
  { name: 'Formalisert', choices: ['Formalisert'] },
  { name: 'Effekt, begge', choices: ['Opplevd effekt', 'Begge'] },
  {
    name: 'Effekt, forebygging',
    choices: ['Opplevd effekt', 'Forebygging'],
    printed: 'snitt_effekt_forebygging',
  },
  {
    name: 'Effekt, håndtering',
    choices: ['Opplevd effekt', 'Håndtering'],
    printed: 'snitt_effekt_handtering',
  },
];
const printedViews = measures
  .filter(({ printed }) => printed)
  .map((measure) => ({ ...measure, niva: 'fylke' as const }));
const levels = { landsdel: 'Landsdel', fylke: 'Fylke', kommune: 'Kommune' } as const;

/** How long a slow machine without a graphics card may take to draw what was asked for. */
const drawing = { timeout: 30_000, interval: 300 };

/** Waits until the map shows this many areas. What it draws of them comes later. */
const settled = (page: Page, count: number) =>
  expect.poll(() => page.getByRole('option').count(), { timeout: 20_000 }).toBe(count);

/** Makes the choices and waits for their numbers: until then those of the choices before are there. */
async function show(page: Page, choices: readonly string[]): Promise<void> {
  for (const name of choices) await page.getByRole('radio', { name, exact: true }).check();
  await page.locator('.stage[aria-busy=false]').waitFor();
}

/** The legend's line that most of an area's pixels have the colour of: a pattern's edges are of none. */
function lineSeen(found: readonly ColourCount[], colours: Map<string, Colour>): string | undefined {
  const seen = [...colours].map(([line, colour]) => ({
    line,
    pixels: sum(found, (one) => (near(one.colour, colour) ? one.count : 0)),
  }));
  const most = greatest(seen, ({ pixels }) => pixels);
  return most && most.pixels > 0 ? most.line : undefined;
}

/** The kommuner so small that they are drawn as markers, at this many pixels to a metre. */
const markedAt = (niva: Niva, scale: number) =>
  niva === 'kommune' ? shapes.kommune.filter(({ marking }) => hasMarker(marking, 1 / scale)) : [];

/**
 * The areas that the map shows in another colour than the legend has for their line of the table. A small
 * area may lie under the marker of a smaller one beside it: then it is that one's colour that is seen.
 */
async function wronglyColoured(
  page: Page,
  niva: Niva,
  rows: readonly TableRow[],
): Promise<TableRow[]> {
  const colours = await legendColours(page);
  const spots = await places(page);
  const spot = (omrade: string) => spots.get(omrade) ?? { x: -1, y: -1 };
  const scale = pixelsPerMetre(spots, shapes[niva]);
  const discs = rows.map(({ omrade }) => {
    const radius =
      (shapes[niva].find((shape) => shape.omrade === omrade)?.labelRadius ?? 0) * scale;
    return { ...spot(omrade), radius: Math.max(2, Math.min(50, radius)) };
  });
  const found = await coloursIn(page, discs);
  const marked = markedAt(niva, scale).map(({ omrade }) => omrade);
  const lineOfArea = new Map(rows.map((row) => [row.omrade, lineOf(row)]));
  return rows.filter(({ omrade }, index) => {
    const { x = -1, y = -1, radius = 0 } = discs[index] ?? {};
    const over = marked.filter((other) => {
      const { x: otherX, y: otherY } = spot(other);
      return Math.hypot(otherX - x, otherY - y) < markerRadius + radius;
    });
    const seen = colours.get(lineSeen(found[index] ?? [], colours) ?? '');
    const expected = (marked.includes(omrade) ? [omrade] : [omrade, ...over]).map((one) =>
      colours.get(lineOfArea.get(one) ?? ''),
    );
    return !seen || !expected.some((colour) => colour && near(seen, colour));
  });
}

/** The word over the example's map is taken away, to see the colours that it lies over. */
const withoutMark = (page: Page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('[data-merke] { visibility: hidden; }');
    document.adoptedStyleSheets.push(sheet);
  });

/** The report prints the effect of fylker, and the classes of its own figure. */
function expectPrinted(tables: ReadonlyMap<string, readonly TableRow[]>): void {
  for (const { printed: indicator, name } of printedViews) {
    const rows = tables.get(`${name} fylke`) ?? [];
    expect(rows).toHaveLength(counts.fylke);
    for (const { omrade, klasse } of rows) {
      const printed = publiserteTall.find(
        (row) => row['indicator'] === indicator && row['group_code']?.split('+').includes(omrade),
      );
      const index = figure24.findIndex((values) => values.includes(printed?.['value'] ?? ''));
      expect(klasse, `${name}, ${omrade}`).toBe(String(index));
    }
  }
}

const datasetter = ['rapporten', 'eksempel'] as const;

test.for(datasetter)(
  'the map draws what the table says, for every indicator at every level: %s',
  { timeout: 240_000 },
  async (datasett, { visit }) => {
    const set = datasett === 'rapporten' ? '' : `&datasett=${datasett}`;
    const page = await visit(`?visning=tabell${set}`, { viewport, webGl: true });
    await page.getByRole('table').waitFor();
    // The other data set takes other levels of each indicator.
    const turn = datasetter.indexOf(datasett);
    const views = measures.flatMap((measure, at) =>
      byTurns(nivaer, at + turn).map((niva) => ({ ...measure, niva })),
    );
    const printed = datasett === 'rapporten' ? printedViews : [];
    const tables = new Map<string, TableRow[]>();
    for (const { name, choices, niva } of [...views, ...printed]) {
      await show(page, [...choices, levels[niva]]);
      await expect.poll(() => page.locator('tbody tr').count()).toBe(counts[niva]);
      tables.set(`${name} ${niva}`, await tableRows(page));
    }
    if (datasett === 'rapporten') expectPrinted(tables);

    await page.getByRole('radio', { name: 'Kart', exact: true }).check();
    await page.mouse.move(5, 5);
    await withoutMark(page);
    for (const { name, choices, niva } of views) {
      await show(page, [...choices, levels[niva]]);
      await settled(page, counts[niva]);
      const rows = tables.get(`${name} ${niva}`) ?? [];
      await expect
        .poll(() => wronglyColoured(page, niva, rows), { ...drawing, message: `${name}, ${niva}` })
        .toEqual([]);
    }
  },
);

test.for([
  ['WebGL', true],
  ['SVG', false],
] as const)(
  'the legend counts the areas in sight, and one can zoom, pan and go back: %s',
  async ([, webGl], { visit }) => {
    const page = await visit('?indikator=effekt&niva=kommune', {
      viewport: { width: 1440, height: 900 },
      webGl,
    });
    await ready(page);
    const whole = page.getByText('Søylene teller 357 kommuner.');
    const part = page.getByText(/Teller \d+ av 357 kommuner/);
    const goBack = async () => {
      await page.getByRole('button', { name: 'Vis hele landet' }).click();
      await whole.waitFor();
    };
    await whole.waitFor();
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await part.waitFor();
    const before = await places(page);
    await page.mouse.move(720, 450);
    await page.mouse.down();
    await page.mouse.move(620, 350, { steps: 5 });
    await page.mouse.up();
    await expect
      .poll(async () => {
        const [from, to] = [before.get('5006'), (await places(page)).get('5006')];
        return from && to ? Math.round(Math.hypot(to.x - from.x, to.y - from.y)) : 0;
      })
      .toBeGreaterThan(80);
    await goBack();

    await page.mouse.move(720, 450);
    await page.mouse.wheel(0, -400);
    await part.waitFor();
    await goBack();
    // What it has gone back to it keeps to, in whatever size.
    await page.setViewportSize({ width: 1440, height: 700 });
    const lindesnes = page.locator('[role=option][data-omrade="4205"]');
    await expect
      .poll(async () => {
        const [map, south] = [
          await page.locator('.map').boundingBox(),
          await lindesnes.boundingBox(),
        ];
        return map && south && map.y + map.height - south.y - south.height;
      })
      .toBeGreaterThan(0);
  },
);

test('pointing at a class of the legend lets its areas stand out', async ({ visit }) => {
  const page = await visit('?indikator=samarbeider&niva=landsdel', {
    viewport: { width: 1440, height: 900 },
    webGl: true,
  });
  await ready(page);
  await settled(page, 6);
  const spot = await spotOf(page, 'nord-norge');
  const expected = (await legendColours(page)).get('klasse-3');
  const share = async () => {
    const [seen = []] = await coloursIn(page, [{ ...spot, radius: 25 }]);
    return seen.some(({ colour }) => expected && near(colour, expected));
  };
  await expect.poll(share, drawing).toBe(true);
  await page.getByRole('button', { name: /50–59/ }).hover();
  await expect.poll(share, drawing).toBe(false);
  await page.mouse.move(5, 5);
  await expect.poll(share, drawing).toBe(true);
});

test('the map stays where the reader has moved it when the exact boundaries arrive', async ({
  visit,
}) => {
  const page = await visit('?niva=fylke&omrade=11', {
    viewport: { width: 1440, height: 900 },
    webGl: true,
  });
  await ready(page);
  await page.getByRole('button', { name: 'Zoom til området' }).click();
  await page.getByText(/Teller \d av 15 fylker/).waitFor();
  await page.getByRole('button', { name: 'Vis hele landet' }).click();
  await page.getByText('Søylene teller 15 fylker.').waitFor();
  await page.waitForTimeout(1500);
  await page.getByText('Søylene teller 15 fylker.').waitFor();
});

test('the card of a chosen area on a phone leaves the rest of the map to be seen', async ({
  visit,
}) => {
  const page = await visit('?niva=fylke&omrade=46', {
    viewport: { width: 390, height: 844 },
    webGl: true,
  });
  await ready(page);
  const sea = parseColour(
    await page.locator('.map').evaluate((map) => getComputedStyle(map).backgroundColor),
  );
  const spot = await spotOf(page, '46');
  const seaAlone = async () => {
    const [seen = []] = await coloursIn(page, [{ ...spot, radius: 20 }]);
    return seen.every(({ colour }) => near(colour, sea));
  };
  await expect.poll(seaAlone, drawing).toBe(false);
});

test('letting go of an area keeps the level', async ({ visit }) => {
  const page = await visit('?omrade=5006', { viewport: { width: 1440, height: 900 } });
  await ready(page);
  await page.getByRole('button', { name: 'Fjern valget' }).click();
  await page.getByRole('article', { name: 'Norge' }).waitFor();
  expect(await page.getByRole('option').count()).toBe(357);
  expect(new URL(page.url()).search).toBe('?niva=kommune');
});

test('a very small kommune is seen, hit and focused at country level', async ({ visit }) => {
  const page = await visit('?niva=kommune', { viewport: { width: 1440, height: 900 } });
  await ready(page);
  await settled(page, 357);
  for (const [omrade, navn] of [
    ['1151', 'Utsira'],
    ['1835', 'Træna'],
    ['1856', 'Røst'],
    ['1144', 'Kvitsøy'],
    ['4633', 'Fedje'],
  ] as const) {
    const spot = await spotOf(page, omrade);
    await pointAt(page, spot, navn);
    const box = await page.locator(`[role=option][data-omrade="${omrade}"]`).boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
});
