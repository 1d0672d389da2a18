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
const choices = 20;
/** The first choices warm the database up, and do not count. */
const warming = 3;

/** Milliseconds from the choice; see `chooseEach` in the page. */
interface Choice {
  readonly answered: number;
  readonly drawn: number | null;
  readonly shown: number | null;
  readonly settled: number;
}

interface Measured {
  readonly times: readonly Choice[];
  /** Milliseconds from when the page was asked for until the filters count. */
  readonly ready: number;
}

interface Prepared {
  readonly bench: { readonly seen: Readonly<Record<string, number>> };
  readonly chooseEach: (first: number, count: number) => Promise<Choice[]>;
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
    const choose = (first: number, count: number) =>
      page.evaluate(([from, many]) => (window as unknown as Prepared).chooseEach(from, many), [
        first,
        count,
      ] as const);
    await page.waitForSelector('.map[data-renderer=webgl][data-settled]');
    await choose(0, warming);
    const times: Choice[] = [];
    for (let round = 0; round < rounds; round++) times.push(...(await choose(0, choices)));
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
      const { folder, ...size } = await growSite(times);
      const site = await serveSite('/', folder);
      try {
        const measured = await measureSite(browser, site.url, times === 1 ? runs : 1);
        results.push({ ...size, ...measured });
      } catch (error) {
        console.log(`[bench] ${size.cooperations} samarbeid kunne ikke måles: ${String(error)}`);
      } finally {
        await site.close();
      }
    }
  } finally {
    await browser.close();
  }
  const both = (times: readonly Choice[], part: keyof Choice) => {
    const values = times.map((one) => one[part]).filter((value) => value !== null);
    return [0.5, 0.95].map((p) => (quantile(values, p) ?? NaN).toFixed(0)).join(' / ');
  };
  console.log('[bench] fra et filter velges, til kommunekartet har nye farger: p50 / p95, ms');
  printTable(
    [
      ...['samarbeid', 'rader', 'valg', 'svar', 'farger tegnet', 'farger vist', 'alt på plass'],
      ...['fil, MB', 'filtre klare, s'],
    ],
    results.map(({ cooperations, rows, times, bytes, ready }) => [
      String(cooperations),
      String(rows),
      String(times.filter(({ shown }) => shown !== null).length),
      both(times, 'answered'),
      both(times, 'drawn'),
      both(times, 'shown'),
      both(times, 'settled'),
      (bytes / 1e6).toFixed(2),
      (ready / 1000).toFixed(1),
    ]),
  );
  await writeReport('filtre', results);
}
