import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { textsOf } from '../../src/text/texts';
import type { State } from './axe-states';
import { mapStates, pageStates } from './axe-states';
import { faultsOf } from './axe';
import type { Visit } from './visit';
import { ready, test } from './visit';

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 320, height: 640 },
];
const frameSizes = [
  { width: 600, height: 900 },
  { width: 280, height: 900 },
];
const themes = ['light', 'dark'] as const;
const t = textsOf('nb');

/** Views that axe has looked at. */
let views = 0;

/** Waits until what the change of size draws anew is there. */
async function still(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.locator('.map[aria-busy=true]').waitFor({ state: 'detached' });
}

/** What is wrong with the page at every size and in both themes. */
async function faultsAt(page: Page, name: string, at = sizes): Promise<string[]> {
  const found: string[] = [];
  for (const size of at) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      await still(page);
      views += 1;
      for (const fault of await faultsOf(page)) {
        found.push(`${name}, ${size.width}, ${colorScheme}: ${fault}`);
      }
    }
  }
  return found;
}

const [wide = { width: 1440, height: 900 }] = sizes;

/** Goes through the states in one browser page. */
async function through(
  visit: Visit,
  states: readonly State[],
  flags: readonly string[],
): Promise<string[]> {
  const page = await visit('', { viewport: wide, flags, mayLog: /WebGL/i });
  const found: string[] = [];
  for (const { name, query, arrange } of states) {
    for (const sprak of ['nn', 'en', 'nb'] as const) {
      await page.setViewportSize(wide);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(new URL(`${query || '?'}&sprak=${sprak}`, inject('siteUrl')).href);
      await page.locator('.first-page').waitFor({ state: 'detached' });
      await arrange(page, textsOf(sprak));
      if (sprak === 'nb') found.push(...(await faultsAt(page, name)));
      else {
        await still(page);
        views += 1;
        found.push(...(await faultsOf(page)).map((fault) => `${name}, ${sprak}: ${fault}`));
      }
    }
  }
  return found;
}

test('the map at each level', async ({ visit }) => {
  expect(await through(visit, mapStates, [])).toEqual([]);
}, 240_000);

test('the page in its other states', async ({ visit }) => {
  expect(await through(visit, pageStates, ['--disable-3d-apis'])).toEqual([]);
}, 240_000);

test('pages beside the map', async ({ visit }) => {
  const found: string[] = [];
  const page = await visit('metode.html', { viewport: wide });
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  found.push(...(await faultsAt(page, 'metode')));
  await page.goto(new URL('sted/50.html', inject('siteUrl')).href);
  found.push(...(await faultsAt(page, 'sted')));
  for (const query of ['niva=fylke', 'niva=fylke&visning=tabell', 'niva=kommune&omrade=5006']) {
    await page.goto(new URL(`embed.html?${query}`, inject('siteUrl')).href);
    await page.locator('main article').waitFor();
    found.push(...(await faultsAt(page, `embed, ${query}`, frameSizes)));
  }
  // Where no script runs, nor does axe: so the page is given as it is read then.
  await page.route(/\/(?:embed\.html)?$/, async (route) => {
    const markup = await (await route.fetch()).text();
    const body = markup.replaceAll(/<script[^]*?<\/script>|<\/?noscript>/g, '');
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  for (const address of ['', 'embed.html']) {
    await page.goto(new URL(address, inject('siteUrl')).href);
    found.push(...(await faultsAt(page, `uten JavaScript, ${address}`)));
  }
  expect(found).toEqual([]);
  console.log(`axe: ${views} visninger`);
}, 120_000);
