/** How soon the card follows the pointer, and how evenly the map follows a finger or a wheel. */
import { quantile } from 'd3';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, serveSite } from '../../scripts/site';
import { root } from '../inputs';
import { printTable, writeReport } from './report';

/** Areas pointed at, and moves of a drag. */
const targets = 120;
const moves = 90;
/** Milliseconds between two moves of a hand. */
const pace = 16;

/** Milliseconds; see `in-page-pointer.js`. */
interface Watched {
  readonly followed: readonly { readonly written: number; readonly shown: number }[];
  readonly frames: readonly number[];
}

interface Prepared {
  readonly watched: Watched;
  readonly watch: () => void;
}

const watchedIn = (page: Page) => page.evaluate(() => (window as unknown as Prepared).watched);

/** The frames drawn while something is done. */
async function framesOf(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  const before = (await watchedIn(page)).frames.length;
  await act();
  return (await watchedIn(page)).frames.slice(before);
}

const percentiles = (values: readonly number[]) =>
  [0.5, 0.95].map((p) => (quantile(values, p) ?? NaN).toFixed(0)).join(' / ');

interface Followed extends Watched {
  readonly drag: readonly number[];
  readonly zoom: readonly number[];
}

/** Points at kommuner one after the other, drags the map about, and turns the wheel both ways. */
async function follow(page: Page, url: string): Promise<Followed> {
  await page.addInitScript({ path: join(root, 'tests/bench/in-page-pointer.js') });
  await page.goto(`${url}?niva=kommune`);
  await page.locator('[data-settled][aria-busy=false]').waitFor({ timeout: 60_000 });
  const map = await page.locator('.map').boundingBox();
  if (!map) throw new Error('There is no map');
  const spots = await page.locator('[role=option][data-omrade]').evaluateAll((options) =>
    options.map((option) => {
      const { x, y, width, height } = option.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }),
  );
  await page.evaluate(() => {
    (window as unknown as Prepared).watch();
  });
  for (const { x, y } of spots.slice(0, targets)) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(10 * pace);
  }
  const watched = await watchedIn(page);

  const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
  const drag = await framesOf(page, async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    for (let step = 1; step <= moves; step++) {
      await page.mouse.move(x + 150 * Math.sin(step / 10), y + 100 * Math.sin(step / 14));
      await page.waitForTimeout(pace);
    }
    await page.mouse.up();
  });
  const zoom = await framesOf(page, async () => {
    for (let step = 1; step <= moves; step++) {
      await page.mouse.wheel(0, step <= moves / 2 ? -60 : 60);
      await page.waitForTimeout(pace);
    }
  });
  return { ...watched, drag, zoom };
}

/** Needs the built site in `dist`. WebGL is drawn by the processor here: the SVG map is beside it. */
export async function measurePointer(): Promise<void> {
  const site = await serveSite();
  const results: Record<string, Followed> = {};
  try {
    for (const [renderer, flags] of [
      ['WebGL', []],
      ['SVG', ['--disable-3d-apis']],
    ] as const) {
      const browser = await openBrowser(flags);
      const page = await browser.newPage({
        locale: 'nb-NO',
        viewport: { width: 1440, height: 900 },
      });
      results[renderer] = await follow(page, site.url);
      await browser.close();
    }
  } finally {
    await site.close();
  }
  console.log('[bench] pekeren i kommunekartet: p50 / p95, ms');
  printTable(
    ['', 'kortet skrevet', 'kortet vist', 'mellom bilder, dras', 'mellom bilder, zoomes'],
    Object.entries(results).map(([renderer, { followed, drag, zoom }]) => [
      renderer,
      percentiles(followed.map(({ written }) => written)),
      percentiles(followed.map(({ shown }) => shown)),
      percentiles(drag),
      percentiles(zoom),
    ]),
  );
  await writeReport('peker', results);
}
