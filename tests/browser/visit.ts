/** A test with a real Chromium, that fails when the page asks another host or complains. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { test as base, expect, inject } from 'vitest';
import { openBrowser } from '../../scripts/site';

export interface VisitOptions extends BrowserContextOptions {
  /** The map is drawn by WebGL; in software here, which takes more than all the rest of the page. */
  readonly webGl?: boolean;
  /** What the test expects on the console; all else fails it. */
  readonly mayLog?: RegExp;
  /** Where the site is, when not at the test server's root. */
  readonly url?: string;
  /** Another site whose files the page may show. */
  readonly embeds?: string;
  /** The page is looked at while it still is its markup alone. */
  readonly early?: boolean;
  /** Runs before the page loads, to take something away from it. */
  readonly before?: (page: Page, context: BrowserContext) => Promise<unknown>;
}

export type Visit = (query: string, options?: VisitOptions) => Promise<Page>;

/** Chromium says this of its software WebGL, and Playwright of itself; not of the page. */
export const ofBrowser =
  /GPU stall|software WebGL|GL Driver Message|Service Worker registration blocked/;

interface Fixtures {
  /** Chromium with WebGL or without, one of each for all tests of a file. */
  readonly browserWith: (webGl: boolean) => Promise<Browser>;
  readonly visit: Visit;
}

export const test = base.extend<Fixtures>({
  browserWith: [
    async ({}, use) => {
      const open = new Map<boolean, Promise<Browser>>();
      await use((webGl) => {
        const browser = open.get(webGl) ?? openBrowser(webGl ? [] : ['--disable-3d-apis']);
        open.set(webGl, browser);
        return browser;
      });
      await Promise.all([...open.values()].map(async (browser) => (await browser).close()));
    },
    { scope: 'file' },
  ],

  visit: async ({ browserWith }, use) => {
    const foreign: string[] = [];
    const complaints: string[] = [];
    const violations: string[] = [];
    const closing: (() => Promise<void>)[] = [];

    await use(
      async (query, { webGl = false, mayLog, url, embeds, early, before, ...options } = {}) => {
        const browser = await browserWith(webGl);
        const context = await browser.newContext({
          locale: 'nb-NO',
          // A route of a test does not see what a service worker fetches.
          serviceWorkers: 'block',
          ...options,
        });
        closing.push(() => context.close());
        // No test may look away from what the pages' own security policy forbids.
        await context.exposeBinding('__violation', ({ frame }, text: string) => {
          violations.push(`${frame.url()}: ${text}`);
        });
        await context.addInitScript(() => {
          addEventListener('securitypolicyviolation', (event) => {
            const { effectiveDirective, blockedURI, sample, sourceFile, lineNumber } = event;
            const told = window as unknown as { __violation: (text: string) => void };
            told.__violation(
              `${effectiveDirective} ${blockedURI} ${sample} ${sourceFile}:${lineNumber}`,
            );
          });
        });
        const page = await context.newPage();
        const site = new URL(url ?? inject('siteUrl'));
        const known = [site.origin, embeds && new URL(embeds).origin];
        const complain = (text: string) => {
          if (!ofBrowser.test(text) && !mayLog?.test(text)) complaints.push(text);
        };
        context.on('request', (request) => {
          const target = new URL(request.url());
          if (target.protocol.startsWith('http') && !known.includes(target.origin)) {
            foreign.push(request.url());
          }
        });
        page.on('pageerror', (error) => {
          complain(String(error));
        });
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) complain(message.text());
        });
        await before?.(page, context);
        await page.goto(new URL(query, site).href);
        if (!early && options.javaScriptEnabled !== false) {
          await page.locator('.first-page').waitFor({ state: 'detached' });
        }
        return page;
      },
    );

    await Promise.all(closing.map((close) => close()));
    expect(violations, 'violations of the security policy').toEqual([]);
    expect(foreign, 'requests to other hosts').toEqual([]);
    expect(complaints, 'errors and warnings on the console').toEqual([]);
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
