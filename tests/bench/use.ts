/** What an hour's use leaves behind in the page: filters, levels, indicators, areas and languages, over and over. */
import type { CDPSession, Page } from 'playwright-core';
import { openBrowser, serveSite } from '../../scripts/site';
import { printTable, writeReport } from './report';

/** A round is what a reader does in some minutes. */
const rounds = 12;
/** The first rounds fetch what is fetched once, and fill what is kept for good. */
const warming = 2;

interface Left {
  readonly round: number;
  /** Bytes of the page's own thread, after a collection; neither workers nor WebAssembly. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const levels = ['landsdel', 'fylke', 'kommune'];
const indicators = ['samarbeider', 'formalisert', 'effekt'];
const areas = ['50', '5001', 'nord-norge'];

/** Follows an address of the page as its own links do, without loading it anew. */
async function go(page: Page, query: string): Promise<void> {
  await page.evaluate((next) => {
    history.pushState(null, '', next);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
  await page.locator('.stage[aria-busy=false]').waitFor();
}

async function useOnce(page: Page): Promise<void> {
  for (const niva of levels) {
    for (const indikator of indicators)
      await go(page, `?datasett=eksempel&niva=${niva}&indikator=${indikator}`);
  }
  for (const omrade of areas) await go(page, `?datasett=eksempel&omrade=${omrade}`);
  for (const sprak of ['en', 'nb'])
    await go(page, `?datasett=eksempel&niva=kommune&sprak=${sprak}`);
  for (const visning of ['tabell', 'figurer'])
    await go(page, `?datasett=eksempel&visning=${visning}`);
  await go(page, '?datasett=eksempel&niva=kommune');
  await page.locator('.map[data-settled]').waitFor();
  const filters = page.locator('fieldset input[type=checkbox]');
  for (let index = 0; index < 24; index++) {
    // Without Playwright's own checks, which keep handles to elements.
    await filters.nth(index >> 1).dispatchEvent('click');
    await page.locator('.stage[aria-busy=false]').waitFor();
  }
}

async function leftAfter(page: Page, session: CDPSession, round: number): Promise<Left> {
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? NaN;
  return {
    round,
    heap: of('JSHeapUsedSize'),
    nodes: of('Nodes'),
    listeners: of('JSEventListeners'),
  };
}

/** Needs the built site in `dist`. */
export async function measureUse(): Promise<void> {
  const site = await serveSite();
  const browser = await openBrowser();
  const left: Left[] = [];
  try {
    const context = await browser.newContext({ locale: 'nb-NO', serviceWorkers: 'block' });
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${site.url}?niva=kommune`);
    await page.locator('fieldset label small:not(:empty)').first().waitFor({ state: 'attached' });
    for (let round = 1; round <= rounds; round++) {
      await useOnce(page);
      left.push(await leftAfter(page, session, round));
    }
  } finally {
    await browser.close();
    await site.close();
  }
  console.log('[bench] hva bruken etterlater i siden, etter opprydding');
  printTable(
    ['runde', 'minne, MB', 'noder', 'lyttere'],
    left.map(({ round, heap, nodes, listeners }) =>
      [round, (heap / 1e6).toFixed(1), nodes, listeners].map(String),
    ),
  );
  const [from, to] = [left[warming - 1], left.at(-1)];
  if (from && to) {
    const growth = (to.heap - from.heap) / (rounds - warming) / 1e6;
    console.log(`[bench] fra runde ${warming} av vokser minnet ${growth.toFixed(2)} MB per runde`);
  }
  await writeReport('bruk', left);
}
