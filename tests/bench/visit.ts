/** One visit to a page in a real Chromium: when it reaches what is measured, and what that took. */
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { root } from '../inputs';
import type { Line } from './line';
import { clock } from './line';

/** What a page comes to, in the reader's order. */
export const milestones = ['coloured', 'movable', 'mapLibre', 'filters'] as const;
export type Milestone = (typeof milestones)[number];

/** Times are in milliseconds from when the page was asked for. */
export type Measured = Readonly<Partial<Record<Milestone, number>>> & {
  /** Received until the first coloured map, and in all. */
  readonly bytes: number;
  readonly allBytes: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Of the page's own thread, after a collection, bytes; neither workers nor WebAssembly. */
  readonly heap: number;
};

export const inPage = join(root, 'tests/bench/in-page.js');

interface Noted {
  readonly bench: { readonly seen: Partial<Record<Milestone, number>>; readonly shift: number };
}

/** So long a visit may take, milliseconds. */
const longest = 180_000;

/** @param slowdown how many times slower the processor is for the page's own thread */
export async function visit(
  context: BrowserContext,
  url: string,
  line: Line,
  waitFor: readonly Milestone[],
  slowdown: number,
): Promise<Measured> {
  const page = await context.newPage();
  await page.addInitScript({ path: inPage });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const asked = clock();
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(
    (names) => {
      const { seen } = (window as unknown as Noted).bench;
      return names.every((name) => name in seen);
    },
    waitFor,
    { timeout: longest, polling: 100 },
  );
  await line.quiet(1000);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const { seen, shift, began } = await page.evaluate(() => ({
    ...(window as unknown as Noted).bench,
    began: performance.timeOrigin,
  }));
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await page.close();
  return {
    ...seen,
    bytes: line.bytes(asked, began + (seen.coloured ?? NaN)),
    allBytes: line.bytes(asked, clock()),
    shift,
    heap: metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? NaN,
  };
}
