import { afterAll, expect, inject } from 'vitest';
import type { Language } from '../../src/text/languages';
import { languageNames } from '../../src/text/languages';
import { textsOf } from '../../src/text/texts';
import { Faults, frameSizes, wide } from './axe';
import type { State } from './axe-states';
import { besideStates, embedStates, mapStates, pageStates } from './axe-states';
import type { Visit } from './visit';
import { test } from './visit';

let views = 0;
afterAll(() => {
  console.log(`axe-core har sett på ${views} visninger.`);
});
function noneOf(faults: Faults): void {
  views += faults.views;
  expect(faults.lines).toEqual([]);
}

/**
 * Goes through the states in one browser page: all around each in bokmål, and in nynorsk and English by
 * turns, since what is of one language alone, its texts, stands in many states.
 */
async function through(
  visit: Visit,
  states: readonly State[],
  { at, webGl = false }: { readonly at?: typeof frameSizes; readonly webGl?: boolean } = {},
): Promise<void> {
  const [first = wide] = at ?? [];
  const faults = new Faults();
  const page = await visit('', { viewport: first, webGl });
  for (const [index, { name, query, stays, arrange }] of states.entries()) {
    const open = async (sprak: Language) => {
      const url = new URL(query, inject('siteUrl'));
      url.searchParams.set('sprak', sprak);
      await page.goto(url.href);
      await page.locator('.first-page').waitFor({ state: 'detached' });
    };
    await open('nb');
    await arrange(page, textsOf('nb'));
    await faults.lookAround(page, name, at);
    await page.setViewportSize(first);
    await page.emulateMedia({ colorScheme: 'light' });
    const sprak = index % 2 === 0 ? 'nn' : 'en';
    if (stays) {
      await page.getByRole('link', { name: languageNames[sprak], exact: true }).click();
      await page.locator(`html[lang=${sprak}]`).waitFor({ state: 'attached' });
    } else await open(sprak);
    await arrange(page, textsOf(sprak));
    await faults.look(page, `${name} ${sprak}`);
  }
  noneOf(faults);
}

test('the map with WebGL', async ({ visit }) => {
  await through(visit, mapStates, { webGl: true });
}, 120_000);

test('the page in its other states', async ({ visit }) => {
  await through(visit, pageStates);
}, 400_000);

test('the pages beside the map', async ({ visit }) => {
  await through(visit, besideStates);
}, 120_000);

test('the embed', async ({ visit }) => {
  await through(visit, embedStates, { at: frameSizes });
}, 120_000);

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
  noneOf(faults);
}, 120_000);
