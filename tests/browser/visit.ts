/** A test with a real Chromium, that fails when the page asks another host or complains. */
import type { BrowserContext, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import type { Heard, SessionOptions } from './sessions';
import { Sessions } from './sessions';

export interface VisitOptions extends SessionOptions {
  /** What the test expects on the console; all else fails it. */
  readonly mayLog?: RegExp;
  /** Where the site is, when not at the test server's root. */
  readonly url?: string;
  /** Another site whose files the page may show. */
  readonly embeds?: string;
  /** The page is looked at while it still is its markup alone. */
  readonly early?: boolean;
  /** Hears the page from before it loads. */
  readonly listen?: (page: Page) => void;
  /** Runs before the page loads, to take something away from it. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
}

export type Visit = (query: string, options?: VisitOptions) => Promise<Page>;

/** Chromium says this of its software WebGL, and Playwright of itself; not of the page. */
export const ofBrowser =
  /GPU stall|software WebGL|GL Driver Message|Service Worker registration blocked/;

interface Fixtures {
  readonly sessions: Sessions;
  readonly visit: Visit;
}

export const test = base.extend<Fixtures>({
  sessions: [
    async ({}, use) => {
      const sessions = new Sessions();
      await use(sessions);
      await sessions.close();
    },
    { scope: 'worker' },
  ],

  visit: async ({ sessions }, use) => {
    const known = new Set<string>();
    const expected = [ofBrowser];

    await use(async (query, { mayLog, url, embeds, early, listen, before, ...options } = {}) => {
      const site = new URL(url ?? inject('siteUrl'));
      known.add(site.origin);
      if (embeds !== undefined) known.add(new URL(embeds).origin);
      if (mayLog) expected.push(mayLog);
      const page = await sessions.open({ ...options, spoilt: before !== undefined });
      listen?.(page);
      await before?.(page, page.context());
      await page.goto(new URL(query, site).href);
      if (!early && options.javaScriptEnabled !== false) {
        await page.locator('.first-page').waitFor({ state: 'detached' });
      }
      return page;
    });

    const heard = await sessions.leave();
    const of = (kind: Heard['kind']) =>
      heard.filter((one) => one.kind === kind).map(({ text }) => text);
    expect(of('violation'), 'violations of the security policy').toEqual([]);
    const isForeign = (url: string) => url.startsWith('http') && !known.has(new URL(url).origin);
    expect(of('request').filter(isForeign), 'requests to other hosts').toEqual([]);
    const isComplaint = (text: string) => !expected.some((pattern) => pattern.test(text));
    expect(of('console').filter(isComplaint), 'errors and warnings on the console').toEqual([]);
  },
});

/** Waits until the numbers and the map are there. */
export async function ready(page: Page): Promise<void> {
  await page.getByRole('article').waitFor();
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  await page.locator('[data-settled][aria-busy=false]').waitFor();
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where an area's option lies: on its label point in the map. */
export async function spotOf(page: Page, omrade: string): Promise<Spot> {
  const box = await page.locator(`[role=option][data-omrade="${omrade}"]`).boundingBox();
  if (!box) throw new Error(`no option for ${omrade}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points at a spot until the map, which may still be drawing, has seen it. */
export async function pointAt(page: Page, { x, y }: Spot, navn: string): Promise<void> {
  let step = 0;
  await expect
    .poll(async () => {
      await page.mouse.move(x + (step++ % 3), y);
      return page.getByRole('article', { name: navn, exact: true }).isVisible();
    })
    .toBe(true);
}
