/** How long from a filter's choice to the recoloured map, on the survey and on many times as much. */
import { quantile } from 'd3';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser, serveSite } from '../../scripts/site';
import { root } from '../inputs';
import { growSite } from './grown-site';
import type { BenchOptions } from './options';
import { printTable, writeReport } from './report';
import { inPage } from './visit';

const growth = [1, 100, 10_000];
/** A round is so many choices: each value of a filter is chosen, and taken away. */
const choices = 40;

interface Measured {
  /** Milliseconds from the choice to the frame with the new colours. */
  readonly times: readonly number[];
  /** Milliseconds from when the page was asked for until the filters count. */
  readonly ready: number;
}

interface Prepared {
  readonly bench: { readonly seen: Readonly<Record<string, number>> };
  readonly chooseEach: (count: number) => Promise<number[]>;
}

/** All 357 municipalities are on the map. */
async function measureSite(browser: Browser, url: string, rounds: number): Promise<Measured> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: inPage });
    await page.addInitScript({ path: join(root, 'tests/bench/in-page-filter.js') });
    await page.goto(`${url}?niva=kommune`);
    const ready = await page.waitForFunction(
      () => (window as unknown as Prepared).bench.seen['filters'],
      undefined,
      { timeout: 180_000 },
    );
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const measured = await page.evaluate(
        (count) => (window as unknown as Prepared).chooseEach(count),
        choices,
      );
      times.push(...measured);
    }
    return { times, ready: (await ready.jsonValue()) ?? NaN };
  } finally {
    await context.close();
  }
}

/** Needs the built site in `dist`. */
export async function measureFilters({ runs }: BenchOptions): Promise<void> {
  const results = [];
  const browser = await openBrowser();
  try {
    for (const times of growth) {
      const { folder, rows, bytes } = await growSite(times);
      const site = await serveSite('/', folder);
      try {
        const measured = await measureSite(browser, site.url, times === 1 ? runs : 1);
        results.push({ rows, bytes, ...measured });
      } catch (error) {
        console.log(`[bench] ${rows} samarbeid kunne ikke måles: ${String(error)}`);
      } finally {
        await site.close();
      }
    }
  } finally {
    await browser.close();
  }
  const ms = (value: number | undefined) => (value ?? NaN).toFixed(0);
  console.log('[bench] fra et filter velges, til kommunekartet har nye farger');
  printTable(
    ['samarbeid', 'valg', 'p50, ms', 'p95, ms', 'fil, MB', 'filtre klare, s'],
    results.map(({ rows, times, bytes, ready }) => [
      String(rows),
      String(times.length),
      ms(quantile(times, 0.5)),
      ms(quantile(times, 0.95)),
      (bytes / 1e6).toFixed(2),
      (ready / 1000).toFixed(1),
    ]),
  );
  await writeReport('filtre', results);
}
