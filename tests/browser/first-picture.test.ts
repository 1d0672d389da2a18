import { sum } from 'd3';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { published } from '../inputs';
import { coloursIn, near, parseColour } from './pixels';
import { ready, spotOf, test } from './visit';
import { byTurns } from '../sweep';

const widths = [390, 1440] as const;
/** Brotli, of all that the first coloured map waits for. */
const mostBytes = 150_000;
const mostOfPage = 45_000;

/** Whether each area of the markup's map has its colour, from low to high of the legend. */
const firstFills = (page: Page) =>
  page
    .locator('.first-map g[data-omrade] > path:first-of-type')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));

/** The fills of the markup's map that are hardly a pixel of what is seen of it. */
async function unseenFills(page: Page): Promise<string[]> {
  const box = await page.locator('.first-map').boundingBox();
  if (!box) throw new Error('no map in the markup');
  const { x, y, width, height } = box;
  const disc = { x: x + width / 2, y: y + height / 2, radius: Math.hypot(width, height) / 2 };
  const [seen = []] = await coloursIn(page, [disc]);
  const pixels = (fill: string) =>
    sum(seen, ({ colour, count }) => (near(colour, parseColour(fill)) ? count : 0));
  return [...new Set(await firstFills(page))].filter((fill) => pixels(fill) < 300);
}

const compressed = (path: string) => brotliCompressSync(readFileSync(`dist/${path}`)).length;

declare global {
  interface Window {
    shifts: string[];
  }
}

/** Notes every shift of the layout, from the first byte on. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null }[];
        };
        const nodes = sources.map(({ node }) =>
          node instanceof Element ? `${node.tagName}.${node.getAttribute('class') ?? ''}` : '',
        );
        window.shifts.push(`${value} ${nodes.join(' ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

describe('the first picture', () => {
  test('is the page where nothing runs: map, table, numbers, source and files', async ({
    visit,
  }) => {
    const page = await visit('', {
      viewport: { width: 1440, height: 900 },
      javaScriptEnabled: false,
      colorScheme: 'dark',
    });
    const dark = await firstFills(page);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = await firstFills(page);
    expect([light.length, dark.length]).toEqual([6, 6]);
    expect(light.filter((fill, index) => fill !== dark[index])).toHaveLength(6);
    const legend = await page
      .locator('.legend [data-line] .colour')
      .evaluateAll((samples) => samples.map((sample) => getComputedStyle(sample).backgroundColor));
    expect(light.filter((fill) => !legend.includes(fill))).toEqual([]);
    expect(await unseenFills(page)).toEqual([]);

    const text = (await page.locator('body').innerText()).replaceAll(/\s/g, ' ');
    const share = published('andel-samarbeider.nasjonalt.norge');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/samarbeider/i);
    expect(text).toContain(`${share} %`);
    expect(text).toContain(String(published('antall-samarbeider.nasjonalt.norge')));
    expect(text).toContain('publisert');
    expect(text).toContain('krever JavaScript');
    expect(text).toContain('PwC for KS');
    expect(await page.locator('.first-page tbody tr').count()).toBe(6);
    const links = await page
      .locator('.first-page a, a[href^="metode.html"]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect((await page.request.head(link)).ok(), link).toBe(true);
  });

  test('comes before anything heavy, and nothing moves when the page takes over', async ({
    visit,
  }) => {
    for (const width of byTurns(widths, 0)) {
      const requests: string[] = [];
      const page = await visit('', {
        viewport: { width, height: 844 },
        webGl: true,
        alone: true,
        before: async (page) => {
          page.on('request', (request) => requests.push(new URL(request.url()).pathname));
          await watchShifts(page);
          // What takes over waits until the first picture has been looked at.
          await page.route('**/assets/index-*.js', async (route) => {
            await page.locator('.first-map g[data-omrade]').first().waitFor();
            expect(new Set(await firstFills(page)).size).toBeGreaterThan(1);
            expect(await unseenFills(page)).toEqual([]);
            expect(requests.filter((path) => /duckdb|maplibre|renderer-.*css/.test(path))).toEqual(
              [],
            );
            await route.continue();
          });
        },
      });
      await ready(page);
      await page.locator('.first-map').waitFor({ state: 'detached' });
      const heavy = requests.findIndex((path) => path.includes('maplibre'));
      const database = requests.findIndex((path) => path.endsWith('.wasm'));
      expect(heavy).toBeGreaterThan(requests.findIndex((path) => path.endsWith('apning.json')));
      expect(database === -1 || database > heavy).toBe(true);
      expect(await page.evaluate(() => window.shifts), `at ${width}`).toEqual([]);
      await page.close();
    }
  });

  test('has fetched ahead what its data set needs, and of no other set', async ({ visit }) => {
    for (const [query, own, other] of [
      ['', '/data/apning.json', '/data/eksempel/apning.json'],
      ['?datasett=eksempel', '/data/eksempel/apning.json', '/data/apning.json'],
      ['?datasett=%22%3E', '/data/apning.json', '/data/eksempel/apning.json'],
    ] as const) {
      const requests: string[] = [];
      const page = await visit(query, {
        viewport: { width: 1440, height: 900 },
        alone: true,
        before: (page) =>
          Promise.resolve(page.on('request', (one) => requests.push(new URL(one.url()).pathname))),
      });
      await ready(page);
      const ahead = await page
        .locator('head link[rel=preload][as=fetch]')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLLinkElement).href).pathname),
        );
      expect(ahead, query).toContain(own);
      expect(
        requests.filter((path) => path === own),
        query,
      ).toHaveLength(1);
      expect(requests, query).not.toContain(other);
      await page.close();
    }
  });

  test('keeps within its bytes', async ({ visit }) => {
    const page = await visit('', { javaScriptEnabled: false });
    const blocking = await page
      .locator('head link[rel=stylesheet], head script[src]:not([type])')
      .evaluateAll((all) =>
        all.map((tag) => tag.getAttribute('href') ?? tag.getAttribute('src') ?? ''),
      );
    expect(blocking.length).toBeGreaterThan(2);
    const bytes = ['index.html', ...blocking].map(compressed);
    expect(bytes[0]).toBeLessThan(mostOfPage);
    expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(mostBytes);
  });

  test('is no answer to another question', async ({ visit }) => {
    let release: () => void = () => undefined;
    const looked = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await visit('?indikator=effekt&sprak=en', {
      early: true,
      viewport: { width: 1440, height: 900 },
      before: (page) =>
        page.route('**/apning.json*', async (route) => {
          await looked;
          await route.continue();
        }),
    });
    await page.getByText('Fetching what you asked for').waitFor();
    expect(new Set(await firstFills(page)).size).toBe(1);
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(false);
    const seen = await page.locator('body').innerText();
    expect(seen).not.toMatch(/\d+ ?%/);
    release();
    await ready(page);
    await page.getByRole('heading', { name: /effect/i, level: 1 }).waitFor();
  });

  test('loses nothing of what the reader did before the page took over', async ({ visit }) => {
    let release: () => void = () => undefined;
    const acted = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await visit('', {
      early: true,
      viewport: { width: 390, height: 844 },
      before: (page) =>
        page.route('**/apning.json*', async (route) => {
          await acted;
          await route.continue();
        }),
    });
    await page.getByRole('radio', { name: 'Fylke', exact: true }).check();
    await page.getByRole('combobox', { name: /^Søk/ }).fill('steinkjer');
    release();
    await page.getByRole('option', { name: /^Steinkjer/ }).waitFor();
    await page.keyboard.press('Backspace');
    expect(await page.getByRole('combobox', { name: /^Søk/ }).inputValue()).toBe('steinkje');
    expect(new URL(page.url()).search).toBe('?niva=fylke');
    expect(await page.locator('[role=option][data-omrade="50"]').count()).toBe(1);
  });

  test('keeps its colours and its place when MapLibre takes over', async ({ visit }) => {
    let release: () => void = () => undefined;
    const moved = new Promise<void>((resolve) => {
      release = resolve;
    });
    const page = await visit('?niva=fylke', {
      viewport: { width: 1440, height: 900 },
      webGl: true,
      before: (page) =>
        page.route('**/maplibre-gl-worker*', async (route) => {
          await moved;
          await route.continue();
        }),
    });
    await page.locator('[data-renderer=svg][aria-busy=false]').waitFor();
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    await page.getByText(/Teller \d+ av 15 fylker/).waitFor();
    const omrader = ['50', '18'];
    const look = async () => {
      const spots = await Promise.all(omrader.map((omrade) => spotOf(page, omrade)));
      const discs = spots.map((spot) => ({ ...spot, y: spot.y + 24, radius: 5 }));
      return { spots, colours: (await coloursIn(page, discs)).map(([most]) => most?.colour) };
    };
    const before = await look();
    release();
    await page.locator('[data-renderer=webgl][data-settled]').waitFor({ timeout: 30_000 });
    const after = await look();
    for (const [index, omrade] of omrader.entries()) {
      const [a, b] = [before.colours[index], after.colours[index]];
      expect(a && b && near(a, b), `${omrade}: ${String(a)} and ${String(b)}`).toBe(true);
      const [from, to] = [before.spots[index], after.spots[index]];
      expect(Math.abs((from?.x ?? NaN) - (to?.x ?? NaN)), omrade).toBeLessThan(1.5);
      expect(Math.abs((from?.y ?? NaN) - (to?.y ?? NaN)), omrade).toBeLessThan(1.5);
    }
  });
});
