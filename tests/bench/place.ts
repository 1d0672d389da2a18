/** How long from when a place is chosen, with the database awake, until its numbers and all about it are there. */
import type { Page } from 'playwright-core';
import { openBrowser, serveSite } from '../../scripts/site';
import { middleAndSlow } from './choices';
import type { BenchOptions } from './options';
import { printTable, writeReport } from './report';

/** With an answer and without, yes and no, of every landsdel; a fylke and a landsdel. */
const places = [
  ...['1859', '5001', '4601', '0301', '3401', '1101', '5601', '5501', '4204', '3907'],
  ...['1516', '5006', '3216', '3305', '4020', '3101', '18', '50', '46', 'nord-norge'],
];
/** The first places fetch what is fetched once. */
const warming = 3;

interface Opened {
  /** Its sentence and its numbers, milliseconds. */
  readonly numbers: number;
  /** All about it, after which nothing changes. */
  readonly whole: number;
}

/** Follows an address as the page's own links do. */
const open = (page: Page, omrade: string): Promise<Opened> =>
  page.evaluate(async (code) => {
    const quiet = 300;
    const main = document.querySelector('main');
    if (!main) throw new Error('There is no page');
    const began = performance.now();
    let numbers = NaN;
    let last = began;
    const observer = new MutationObserver(() => {
      const sentence = document.querySelector(`[data-setning="${code}"]`);
      last = performance.now();
      if (sentence && Number.isNaN(numbers)) numbers = last;
    });
    observer.observe(main, { subtree: true, childList: true, characterData: true });
    history.pushState(null, '', `?datasett=eksempel&niva=kommune&omrade=${code}`);
    dispatchEvent(new PopStateEvent('popstate'));
    while (Number.isNaN(numbers) || performance.now() - last < quiet)
      await new Promise((resolve) => setTimeout(resolve, 20));
    observer.disconnect();
    return { numbers: numbers - began, whole: last - began };
  }, omrade);

/** Opens all the places, one after the other, in the site that is built there. */
async function openAll(folder: string): Promise<Opened[]> {
  const site = await serveSite('/', folder);
  const browser = await openBrowser();
  const opened: Opened[] = [];
  try {
    const context = await browser.newContext({ locale: 'nb-NO', serviceWorkers: 'block' });
    const page = await context.newPage();
    await page.goto(`${site.url}?datasett=eksempel&niva=kommune`);
    await page.locator('fieldset label small:not(:empty)').first().waitFor({ state: 'attached' });
    await page.locator('.map[data-settled]').waitFor();
    for (const omrade of places) opened.push(await open(page, omrade));
    return opened.slice(warming);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Needs the built site in `dist`. */
export async function measurePlaces({ before }: BenchOptions): Promise<void> {
  const earlier = before === null ? [] : [{ built: 'før', times: await openAll(before) }];
  const results = [...earlier, { built: 'nå', times: await openAll('dist') }];
  console.log('[bench] et sted velges, med databasen våken: p50 / p95, ms');
  printTable(
    ['bygget', 'steder', 'setning og tall', 'alt om stedet'],
    results.map(({ built, times }) => [
      built,
      String(times.length),
      middleAndSlow(times, 'numbers'),
      middleAndSlow(times, 'whole'),
    ]),
  );
  await writeReport('steder', results);
}
