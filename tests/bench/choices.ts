/** A visit in which filters are chosen, one after the other, and how long each takes to colour the map. */
import { quantile } from 'd3';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page, Worker } from 'playwright-core';
import type { Niva } from '../../src/indicators/niva';
import { root } from '../inputs';
import type { Milestone } from './visit';
import { inPage } from './visit';

/** A round is so many choices: each value of a filter is chosen, and taken away. */
const choices = 20;
/** The first choices warm the database up, and do not count. */
const warming = 3;

/** Milliseconds from the choice; see `chooseEach` in the page. */
export interface Choice {
  readonly answered: number;
  /** From when the page asks the database until it hears the answer. */
  readonly database: number;
  /** What of that the database's worker takes, with none of the page's own work beside it. */
  readonly computed: number | null;
  /** When the map is handed its new colours. */
  readonly handed: number | null;
  readonly drawn: number | null;
  readonly shown: number | null;
  readonly settled: number;
}

export interface Chosen {
  readonly times: readonly Choice[];
  /** Milliseconds from when the page was asked for until it came so far. */
  readonly seen: Readonly<Partial<Record<Milestone, number>>>;
}

/** As the page times it, with the number that its worker knows the question by. */
type Timed = Omit<Choice, 'computed'> & { readonly question: number };

/** What only the database's worker has; MapLibre's have it not. */
const isDatabase = (worker: Worker) => worker.evaluate(() => 'duckdb' in globalThis);

/** The worker of the page's database, prepared to be timed. */
async function timedDatabase(page: Page): Promise<Worker> {
  for (const worker of page.workers()) {
    if (!(await isDatabase(worker))) continue;
    await worker.evaluate(await readFile(join(root, 'tests/bench/in-worker.js'), 'utf8'));
    return worker;
  }
  throw new Error('The page has no database');
}

interface Prepared {
  readonly bench: { readonly seen: Chosen['seen'] };
  readonly chooseEach: (first: number, count: number) => Promise<Timed[]>;
}

/** Opens the site's map at this level in a context of its own, and goes through the filters. */
export async function chooseFilters(
  browser: Browser,
  url: string,
  niva: Niva,
  rounds: number,
): Promise<Chosen> {
  const context = await browser.newContext({
    locale: 'nb-NO',
    viewport: { width: 1280, height: 800 },
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript({ path: inPage });
    await page.addInitScript({ path: join(root, 'tests/bench/in-page-filter.js') });
    await page.goto(`${url}?datasett=eksempel&niva=${niva}`);
    const ready = await page.waitForFunction(
      () => {
        const { seen } = (window as unknown as Prepared).bench;
        return seen.filters !== undefined && seen.mapLibre !== undefined && seen;
      },
      undefined,
      { timeout: 180_000 },
    );
    const database = await timedDatabase(page);
    const choose = (first: number, count: number) =>
      page.evaluate(([from, many]) => (window as unknown as Prepared).chooseEach(from, many), [
        first,
        count,
      ] as const);
    await choose(0, warming);
    const timed: Timed[] = [];
    for (let round = 0; round < rounds; round++) timed.push(...(await choose(0, choices)));
    const computed = await database.evaluate(
      () => (globalThis as unknown as { computed: Readonly<Record<number, number>> }).computed,
    );
    const times = timed.map((one) => ({ ...one, computed: computed[one.question] ?? null }));
    return { times, seen: (await ready.jsonValue()) || {} };
  } finally {
    await context.close();
  }
}

/** The middle and the 95th percentile of a part of the choices, whole milliseconds. */
export function middleAndSlow<Part extends string>(
  times: readonly Readonly<Record<Part, number | null>>[],
  part: Part,
): string {
  const values = times.map((one) => one[part]).filter((value) => value !== null);
  return [0.5, 0.95].map((p) => (quantile(values, p) ?? NaN).toFixed(0)).join(' / ');
}

/** Milliseconds as seconds with one decimal. */
export const seconds = (time: number | undefined): string => ((time ?? NaN) / 1000).toFixed(1);
