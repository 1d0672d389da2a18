import { afterAll, inject } from 'vitest';
import { Faults, frameSizes, wide } from './axe';
import { besideStates, embedStates, tableStates } from './axe-states-beside';
import { noneOf, sayCount, through } from './axe-walk';
import { test } from './visit';
import { spread } from '../sweep';

afterAll(sayCount);

test('tables, figures and windows', async ({ visit }) => {
  await through(visit, spread(tableStates, 7));
}, 240_000);

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
