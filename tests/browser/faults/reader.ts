/** What the reader comes with: an old browser, one that keeps nothing, odd windows, clocks and frames. */
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { serveHosts } from '../host-site';
import { ready } from '../visit';
import type { FaultTest } from './fault';
import { hasNumber, staysAtFirst } from './fault';

/** As where the reader has forbidden storage: everything that keeps something throws. */
const withoutStorage = () => {
  const forbidden = () => {
    throw new DOMException('Storage is forbidden', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
    Object.defineProperty(window, name, { get: forbidden });
  }
  Object.defineProperty(Document.prototype, 'cookie', { get: forbidden, set: forbidden });
  Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: forbidden });
  Object.defineProperty(Navigator.prototype, 'storage', { get: forbidden });
};

/** What sticks out of the window, where the page can be scrolled sideways. */
const overflow = (page: Page) =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body :not(svg *)')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .map((element) =>
        `${element.tagName}.${element.className} ${element.textContent}`.slice(0, 80),
      );
  });

export const reader = {
  uten_lagring: {
    says: null,
    async run(open) {
      const page = await open('?datasett=eksempel&niva=fylke&sektor=helse_sosial', {
        before: (page) => page.addInitScript(withoutStorage),
      });
      await ready(page);
      expect(await page.getByRole('option').count()).toBe(15);
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },

  uten_javascript: {
    says: null,
    async run(open) {
      const page = await open('', { javaScriptEnabled: false });
      expect(await page.locator('body').innerText()).toContain('krever JavaScript');
      await hasNumber(page);
      expect(await page.locator('.first-map g[data-omrade]').count()).toBe(6);
      expect(await page.locator('.first-page tbody tr').count()).toBe(6);
      expect(await page.locator('.first-fault:visible').count()).toBe(0);
    },
  },

  gammel_nettleser: {
    // Before anything of the page's own runs, the line is the browser's.
    says: /^Uncaught (?:SyntaxError|TypeError)/,
    async run(open) {
      // One does not know the syntax, the other not a function of the language.
      const unread = await open('?indikator=effekt', {
        early: true,
        before: (page) =>
          page.route('**/assets/index-*.js', (route) =>
            route.fulfill({ contentType: 'text/javascript', body: 'class { static #new = ??= }' }),
          ),
      });
      await staysAtFirst(unread);
      const lacking = await open('', {
        early: true,
        before: (page) =>
          page.addInitScript(() => {
            Reflect.deleteProperty(Array.prototype, 'findLastIndex');
            Reflect.deleteProperty(Array.prototype, 'findIndex');
          }),
      });
      await staysAtFirst(lacking);
    },
  },

  lite_vindu: {
    says: null,
    async run(open) {
      const page = await open('?niva=fylke&omrade=50', { viewport: { width: 240, height: 320 } });
      await ready(page);
      expect(await overflow(page)).toEqual([]);
      await page.getByRole('radio', { name: 'Tabell' }).check();
      await expect.poll(() => page.getByRole('rowheader').count()).toBe(15);
      expect(await overflow(page)).toEqual([]);
    },
  },

  stort_vindu: {
    says: null,
    async run(open) {
      const page = await open('?niva=kommune', { viewport: { width: 3840, height: 2160 } });
      await ready(page);
      expect(await overflow(page)).toEqual([]);
      const map = await page.locator('[data-renderer]').boundingBox();
      expect(map?.height).toBeGreaterThan(1500);
    },
  },

  gal_klokke: {
    says: null,
    async run(open) {
      const page = await open('?niva=fylke&omrade=50', {
        timezoneId: 'Pacific/Kiritimati',
        alone: true,
        before: (page) => page.clock.setFixedTime(new Date('1970-01-01T00:00:00Z')),
      });
      await ready(page);
      await page.getByRole('article', { name: 'Trøndelag' }).waitFor();
      expect(await page.locator('body').innerText()).not.toMatch(/NaN|Invalid/);
    },
  },

  fremmed_ramme: {
    says: null,
    async run(open) {
      const hosts = await serveHosts(inject('siteUrl'));
      const page = await open('artikkel.html', {
        url: hosts.url,
        embeds: inject('siteUrl'),
        early: true,
        before: (page) =>
          page.addInitScript(`if (window.top !== window) (${withoutStorage.toString()})();`),
      });
      const frame = page.locator('iframe').first().contentFrame();
      await frame.getByRole('option').first().waitFor({ state: 'attached' });
      await frame.getByRole('radio', { name: 'Tabell' }).check();
      await frame.getByRole('rowheader').first().waitFor();
      expect(await frame.getByRole('alert').count()).toBe(0);
      hosts.close();
    },
  },

  ramme_uten_program: {
    says: null,
    async run(open) {
      const page = await open('embed.html?niva=fylke', {
        early: true,
        before: (page) =>
          page.route('**/assets/embed-*.js', (route) => route.fulfill({ status: 404 })),
      });
      const said = page.getByText('Kartet kom ikke fram');
      // The line waits, lest it flashes by in every embed.
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
      await said.waitFor();
      const link = page.getByRole('link', { name: 'Åpne Beredskapskartet' });
      expect(await link.getAttribute('href')).toBe('./');
    },
  },
} as const satisfies Record<string, FaultTest>;
