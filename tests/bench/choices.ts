/** A visit in which filters are chosen, one after the other, and how long each takes to colour the map. */
import { quantile } from 'd3';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
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
  /** From when the database is asked. */
  readonly database: number;
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

interface Prepared {
  readonly bench: { readonly seen: Chosen['seen'] };
  readonly chooseEach: (first: number, count: number) => Promise<Choice[]>;
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
    const choose = (first: number, count: number) =>
      page.evaluate(([from, many]) => (window as unknown as Prepared).chooseEach(from, many), [
        first,
        count,
      ] as const);
    await choose(0, warming);
    const times: Choice[] = [];
    for (let round = 0; round < rounds; round++) times.push(...(await choose(0, choices)));
    return { times, seen: (await ready.jsonValue()) || {} };
  } finally {
    await context.close();
  }
}

/** The middle and the 95th percentile of a part of the choices, whole milliseconds. */
export function middleAndSlow(times: readonly Choice[], part: keyof Choice): string {
  const values = times.map((one) => one[part]).filter((value) => value !== null);
  return [0.5, 0.95].map((p) => (quantile(values, p) ?? NaN).toFixed(0)).join(' / ');
}

/** Milliseconds as seconds with one decimal. */
export const seconds = (time: number | undefined): string => ((time ?? NaN) / 1000).toFixed(1);
