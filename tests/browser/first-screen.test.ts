/** What is on the first screen without scrolling, and where it lies: in every language, with its longest words. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { languages } from '../../src/text/languages';
import { byTurns } from '../sweep';
import { ready, test } from './visit';

const screens = [
  { width: 1440, height: 900 },
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1180, height: 768 },
  { width: 1024, height: 768 },
] as const;

const queries = [
  'niva=landsdel',
  'niva=fylke',
  'niva=kommune',
  'niva=fylke&indikator=effekt',
  'niva=kommune&indikator=effekt&datasett=eksempel',
];

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(page: Page, selector: string): Promise<Box> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  return box;
}

/** The whole of it on a wide screen; of the list its first row begins. */
const whole = {
  title: 'h1',
  indicator: '.choices > .controls fieldset',
  level: '.choices > .controls fieldset:last-of-type',
  actions: '.rail > .actions',
  map: '.map',
  legend: '.legend section',
  number: '.card .value',
} as const;
/** What lies in a column that scrolls is in sight of the column. */
const inColumn = {
  filters: ['.menus', '.rail > .choices'],
  'what the number is of': ['.card dl dd', '.side > .cards'],
} as const;
const begun = { list: '.ranking .lists h2, .ranking .lists p' } as const;

describe.each(screens)('$width × $height', ({ width, height }) => {
  test.for(byTurns(queries, width))('%s', async (query, { visit }) => {
    for (const language of byTurns(languages, width)) {
      const page = await visit(`?${query}&sprak=${language}`, { viewport: { width, height } });
      await ready(page);
      for (const [name, selector] of Object.entries(whole)) {
        const box = await boxOf(page, selector);
        expect(box.y + box.height, `${language}: ${name}`).toBeLessThanOrEqual(height);
        expect(box.x + box.width, `${language}: ${name}`).toBeLessThanOrEqual(width);
      }
      for (const [name, [selector, column]] of Object.entries(inColumn)) {
        const [box, room] = [await boxOf(page, selector), await boxOf(page, column)];
        expect(box.y + box.height, `${language}: ${name}`).toBeLessThanOrEqual(
          room.y + room.height,
        );
      }
      for (const [name, selector] of Object.entries(begun)) {
        const { y } = await boxOf(page, selector);
        expect(y, `${language}: ${name}`).toBeLessThan(height - 20);
      }
      const map = await boxOf(page, '.map');
      expect(map.width).toBeGreaterThanOrEqual(Math.max(560, width / 2));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
    }
  });
});

/** Shapes that the box lies over, of those under it: the legend's own place is on the sea. */
const landUnder = (page: Page, selector: string) =>
  page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    if (!box) throw new Error(`${wanted} is not on the page`);
    const spots = Array.from({ length: 400 }, (_, at) => [
      box.left + (((at % 20) + 0.5) * box.width) / 20,
      box.top + ((Math.floor(at / 20) + 0.5) * box.height) / 20,
    ]);
    return spots.filter(([x = 0, y = 0]) =>
      document.elementsFromPoint(x, y).some((element) => element.closest('svg [data-omrade]')),
    ).length;
  }, selector);

test.for(screens)('the legend lies on the sea, $width × $height', async (viewport, { visit }) => {
  for (const niva of ['landsdel', 'fylke', 'kommune']) {
    const page = await visit(`?niva=${niva}`, { viewport });
    await ready(page);
    expect(await landUnder(page, '.map'), niva).toBeGreaterThan(20);
    expect(await landUnder(page, 'main > .legend'), niva).toBe(0);
  }
});

test('on a phone the map begins high, and the legend is on the first screen', async ({ visit }) => {
  for (const language of languages) {
    const page = await visit(`?sprak=${language}`, { viewport: { width: 390, height: 844 } });
    await ready(page);
    expect((await boxOf(page, '.map')).y, language).toBeLessThanOrEqual(260);
    const strip = await boxOf(page, '.legend .strip');
    expect(strip.y + strip.height, language).toBeLessThanOrEqual(844);
  }
});

test('all about a chosen place lies across the page under the map, one link away', async ({
  visit,
}) => {
  const viewport = { width: 1440, height: 900 };
  const page = await visit('?niva=fylke&omrade=18', { viewport });
  await ready(page);
  const number = await boxOf(page, '.card .value');
  expect(number.y + number.height).toBeLessThanOrEqual(viewport.height);
  const map = await boxOf(page, '.map');
  await page.locator('.one-place[aria-busy=false]').waitFor();
  const details = await boxOf(page, 'main > .place');
  expect(details.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(details.width).toBe(viewport.width);
  await page.getByRole('link', { name: /^Alt om Nordland/ }).click();
  await expect.poll(async () => (await boxOf(page, '.one-place h2')).y).toBeLessThan(100);
});

test('no choice is cut off by its column', async ({ visit }) => {
  const queries = ['datasett=eksempel&niva=fylke&indikator=effekt', 'niva=kommune'];
  for (const [width, height] of [
    [1440, 900],
    [1280, 720],
    [1024, 768],
  ] as const) {
    for (const language of byTurns(languages, width)) {
      for (const query of queries) {
        const page = await visit(`?${query}&sprak=${language}`, { viewport: { width, height } });
        await ready(page);
        const wider = await page
          .locator('.rail > .choices')
          .evaluate((column) => column.scrollWidth - column.clientWidth);
        expect(wider, `${language} ${width}: ${query}`).toBe(0);
      }
    }
  }
});
