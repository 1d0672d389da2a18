/** Chromium, with WebGL or without, and the sessions in it that the tests' pages are opened in. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../scripts/site';

/** What pages did that a test may have to answer for. */
export interface Heard {
  readonly kind: 'request' | 'console' | 'violation';
  readonly text: string;
}

export interface SessionOptions extends BrowserContextOptions {
  /** The map is drawn by WebGL; in software here, which takes more than all the rest of the page. */
  readonly webGl?: boolean;
  /** The browser has nothing from earlier pages, and what is done to it lasts no longer than the test. */
  readonly alone?: boolean;
  /** What is done to the page before it loads stays with it: no other test may have it. */
  readonly spoilt?: boolean;
}

/** More than a test's own steps, and far from the fifty after which Chromium counts no more. */
const mostSteps = 25;

/** The database's program is not compiled a second time, for a speed that no test's few questions gain. */
const compiledOnce = '--js-flags=--no-wasm-tier-up --no-wasm-dynamic-tiering';

/** What tests listen to on a page of their own. */
const listened = ['request', 'requestfinished', 'console', 'pageerror', 'download'];

/**
 * Pages share a session wherever their options let them: it keeps the site's files and programs, so that
 * a page takes half the time; and a page that a test has left empty is the next one's, which saves a third
 * of what it takes to open one. Tests come one after another, and each leaves what it opened.
 */
export class Sessions {
  #heard: Heard[] = [];
  readonly #browsers = new Map<boolean, Promise<Browser>>();
  readonly #shared = new Map<string, Promise<BrowserContext>>();
  readonly #keepers = new Set<Page>();
  readonly #spoilt = new WeakSet<Page>();
  /** Pages that no test has now, by the session that they are of. */
  readonly #empty = new Map<BrowserContext, Page[]>();
  readonly #alone: BrowserContext[] = [];

  /** A new page, as large and as the reader wants it. */
  async open({
    webGl = false,
    alone = false,
    spoilt = false,
    viewport = { width: 1280, height: 720 },
    ...options
  }: SessionOptions): Promise<Page> {
    const { colorScheme, reducedMotion, forcedColors, ...rest } = options;
    const context = await (alone ? this.#openAlone(webGl, rest) : this.#sharedBy(webGl, rest));
    const page = (!spoilt && this.#empty.get(context)?.pop()) || (await context.newPage());
    if (spoilt) this.#spoilt.add(page);
    if (viewport) await page.setViewportSize(viewport);
    await page.emulateMedia({
      media: null,
      colorScheme: colorScheme ?? 'light',
      reducedMotion: reducedMotion ?? 'no-preference',
      forcedColors: forcedColors ?? 'none',
    });
    return page;
  }

  /** Leaves all pages, and gives what they did since the last time. */
  async leave(): Promise<readonly Heard[]> {
    await Promise.all(this.#alone.splice(0).map((context) => context.close()));
    for (const context of await Promise.all(this.#shared.values())) {
      const empty = this.#empty.get(context) ?? [];
      this.#empty.set(context, empty);
      const left = context
        .pages()
        .filter((page) => !this.#keepers.has(page) && !empty.includes(page));
      for (const page of left) if (await this.#emptied(page)) empty.push(page);
    }
    return this.#heard.splice(0);
  }

  /** Whether the page is as good as a new one; if not, it is closed. */
  async #emptied(page: Page): Promise<boolean> {
    if (!this.#spoilt.has(page) && (await page.opener()) === null) {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      for (const event of listened)
        await page.removeAllListeners(event, { behavior: 'ignoreErrors' });
      await page.mouse.move(-1, -1);
      await page.goto('about:blank');
      if ((await page.evaluate(() => history.length)) < mostSteps) return true;
    }
    await page.close();
    return false;
  }

  async close(): Promise<void> {
    const browsers = await Promise.all(this.#browsers.values());
    await Promise.all(browsers.map((browser) => browser.close()));
  }

  async #openAlone(webGl: boolean, options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await this.#context(webGl, options);
    this.#alone.push(context);
    return context;
  }

  #sharedBy(webGl: boolean, options: BrowserContextOptions): Promise<BrowserContext> {
    const key = JSON.stringify([webGl, options]);
    const shared =
      this.#shared.get(key) ??
      this.#context(webGl, options).then(async (context) => {
        // A session whose last page is closed lets go of what it had ready.
        this.#keepers.add(await context.newPage());
        return context;
      });
    this.#shared.set(key, shared);
    return shared;
  }

  async #context(webGl: boolean, options: BrowserContextOptions): Promise<BrowserContext> {
    const browser =
      this.#browsers.get(webGl) ??
      openBrowser(webGl ? [compiledOnce] : [compiledOnce, '--disable-3d-apis']);
    this.#browsers.set(webGl, browser);
    const context = await (
      await browser
    ).newContext({
      locale: 'nb-NO',
      // A route of a test does not see what a service worker fetches.
      serviceWorkers: 'block',
      ...options,
    });
    const hear = (kind: Heard['kind'], text: string) => this.#heard.push({ kind, text });
    // No test may look away from what the pages' own security policy forbids.
    await context.exposeBinding('__violation', ({ frame }, text: string) => {
      hear('violation', `${frame.url()}: ${text}`);
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
    context.on('request', (request) => hear('request', request.url()));
    context.on('weberror', (error) => hear('console', String(error.error())));
    context.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) hear('console', message.text());
    });
    return context;
  }
}
