import type { Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { textsOf } from '../../src/text/texts';
import { faultsOf } from './axe';
import type { State } from './axe-states';
import { besideStates, embedStates, mapStates, pageStates } from './axe-states';
import type { Visit } from './visit';
import { layoutFaultsOf } from './layout-faults';
import { test } from './visit';

const wide = { width: 1440, height: 900 };
const sizes = [wide, { width: 390, height: 844 }, { width: 320, height: 640 }];
const frameSizes = [
  { width: 600, height: 900 },
  { width: 280, height: 900 },
];
const themes = ['light', 'dark'] as const;

/** Views that axe has looked at. */
let views = 0;
afterAll(() => {
  console.log(`axe-core har sett på ${views} visninger.`);
});

/** What is wrong, and where it is. */
class Faults {
  readonly #found = new Map<string, string[]>();

  /** Looks at the page as it stands, once what a change of size draws anew is there. */
  async look(page: Page, where: string): Promise<void> {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.locator('.map[aria-busy=true]').waitFor({ state: 'detached' });
    views += 1;
    this.#add(await faultsOf(page), where);
  }

  #add(faults: readonly string[], where: string): void {
    for (const fault of faults) this.#found.set(fault, [...(this.#found.get(fault) ?? []), where]);
  }

  /** Looks at it in every size and both themes. */
  async lookAround(page: Page, name: string, at = sizes): Promise<void> {
    for (const size of at) {
      await page.setViewportSize(size);
      for (const colorScheme of themes) {
        await page.emulateMedia({ colorScheme });
        await this.look(page, `${name} ${size.width} ${colorScheme}`);
      }
      if (size.width <= 320) this.#add(await layoutFaultsOf(page), `${name} ${size.width}`);
    }
  }

  get lines(): string[] {
    return [...this.#found].map(([fault, where]) => `${fault} [${where.join('; ')}]`);
  }
}

/** Goes through the states in one browser page, in bokmål last, which it looks all around. */
async function through(
  visit: Visit,
  states: readonly State[],
  flags: readonly string[],
  at = sizes,
): Promise<string[]> {
  const [first = wide] = at;
  const page = await visit('', { viewport: first, flags, mayLog: /WebGL/i });
  const faults = new Faults();
  for (const { name, query, arrange } of states) {
    for (const sprak of ['nn', 'en', 'nb'] as const) {
      await page.setViewportSize(first);
      await page.emulateMedia({ colorScheme: 'light' });
      const url = new URL(query, inject('siteUrl'));
      url.searchParams.set('sprak', sprak);
      await page.goto(url.href);
      await page.locator('.first-page').waitFor({ state: 'detached' });
      await arrange(page, textsOf(sprak));
      if (sprak === 'nb') await faults.lookAround(page, name, at);
      else await faults.look(page, `${name} ${sprak}`);
    }
  }
  return faults.lines;
}

const withoutWebGl = ['--disable-3d-apis'];

test('the map with WebGL', async ({ visit }) => {
  expect(await through(visit, mapStates, [])).toEqual([]);
}, 120_000);

test('the page in its other states', async ({ visit }) => {
  expect(await through(visit, pageStates, withoutWebGl)).toEqual([]);
}, 240_000);

test('the pages beside the map', async ({ visit }) => {
  expect(await through(visit, besideStates, withoutWebGl)).toEqual([]);
}, 60_000);

test('the embed', async ({ visit }) => {
  expect(await through(visit, embedStates, withoutWebGl, frameSizes)).toEqual([]);
}, 60_000);

test('a place’s page for previews, and the pages where no script runs', async ({ visit }) => {
  const faults = new Faults();
  const page = await visit('sted/50.html', { viewport: wide });
  await faults.lookAround(page, 'sted/50.html');
  // Where no script runs, nor does axe: so the markup is given as it is read then.
  await page.route(/\/(?:\w+\.html)?$/, async (route) => {
    const markup = await (await route.fetch()).text();
    const body = markup.replaceAll(/<script[^]*?<\/script>|<\/?noscript>/g, '');
    await route.fulfill({ body, contentType: 'text/html; charset=utf-8' });
  });
  for (const address of ['', 'embed.html', 'metode.html', 'tilgjengelighet.html']) {
    await page.goto(new URL(address, inject('siteUrl')).href);
    await faults.lookAround(page, `${address} uten JavaScript`);
  }
  expect(faults.lines).toEqual([]);
}, 60_000);
