/** Faults of the machine that draws and computes: WebGL, WebAssembly, workers, memory. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pointAt, ready, spotOf } from '../visit';
import type { FaultTest } from './fault';
import { alerts, hasNumber } from './fault';

/** The database's worker runs this first. */
const inDatabaseWorker = (page: Page, script: string) =>
  page.route('**/assets/worker-*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${script}\n${await response.text()}` });
  });

/** What needs no database is there, another indicator too. */
async function keepsNumbers(page: Page): Promise<void> {
  await ready(page);
  await hasNumber(page);
  await page.getByRole('radio', { name: 'Opplevd effekt' }).check();
  await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
}

export const drawing = {
  uten_webgl: {
    says: null,
    async run(open) {
      let exact = 0;
      const page = await open('?indikator=effekt&effekt=forebygging&niva=fylke', {
        before: (page) =>
          page.route('**/kommuner-detalj.topojson*', async (route) => {
            await route.continue();
            exact += 1;
          }),
      });
      await ready(page);
      await page.locator('[data-renderer=svg]').waitFor();
      await page.getByText('Nettleseren kunne ikke tegne kartet med WebGL').waitFor();
      const colour = await page
        .locator('[data-line=klasse-5] [data-colour]')
        .getAttribute('data-colour');
      const trondelag = page.locator('path[data-fill="50"]');
      await expect.poll(() => trondelag.getAttribute('fill')).toBe(colour);
      expect(await page.locator('[data-renderer] > .canvas path[data-fill]').count()).toBe(15);
      await pointAt(page, await spotOf(page, '50'), 'Trøndelag');
      for (let step = 0; step < 4; step++) {
        await page.getByRole('button', { name: 'Zoom inn' }).click();
      }
      await expect.poll(() => exact).toBe(1);
      await page.getByText(/Teller [1-5] av 15 fylker/).waitFor();
    },
  },

  webgl_tapt: {
    says: /The map is drawn as SVG, because WebGL was lost/,
    times: 2,
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke');
      const drawnBy = (kind: string) =>
        page.locator(`[data-renderer=${kind}][data-settled][aria-busy=false]`).waitFor();
      await ready(page);
      await drawnBy('webgl');
      const spot = await spotOf(page, '50');
      const lose = (forGood: boolean) =>
        page.evaluate((forGood) => {
          const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
          const context = canvas?.getContext('webgl2');
          if (forGood) HTMLCanvasElement.prototype.getContext = () => null;
          context?.getExtension('WEBGL_lose_context')?.loseContext();
        }, forGood);
      const shown = page.waitForFunction(
        () =>
          document.querySelectorAll('[data-renderer=svg] > .canvas path[data-fill]').length === 15,
      );
      await lose(false);
      await shown;
      await drawnBy('webgl');
      const again = await spotOf(page, '50');
      expect(Math.hypot(again.x - spot.x, again.y - spot.y)).toBeLessThan(2);
      await pointAt(page, again, 'Trøndelag');

      await lose(true);
      await drawnBy('svg');
      await page.getByText('Nettleseren kunne ikke tegne kartet med WebGL').waitFor();
      await pointAt(page, await spotOf(page, '46'), 'Vestland');
    },
  },

  uten_webassembly: {
    says: /DuckDB-WASM did not start/,
    async run(open) {
      const page = await open('', {
        before: (page) => inDatabaseWorker(page, 'self.WebAssembly = undefined;'),
      });
      await alerts(page, 'WebAssembly', 'Filtrene');
      await keepsNumbers(page);
    },
  },

  uten_arbeidere: {
    says: /DuckDB-WASM did not start/,
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke', {
        before: (page) =>
          page.addInitScript(() => {
            window.Worker = new Proxy(Worker, {
              construct: () => {
                throw new DOMException('Workers are forbidden', 'SecurityError');
              },
            });
          }),
      });
      await alerts(page, 'Filtrene');
      await page.locator('[data-renderer=svg]').waitFor();
      await keepsNumbers(page);
    },
  },

  lite_minne: {
    says: /Out of Memory/,
    async run(open) {
      const page = await open('?storrelse=0-9999', {
        before: (page) =>
          inDatabaseWorker(
            page,
            `WebAssembly.Memory.prototype.grow = () => { throw new RangeError('no memory'); };`,
          ),
      });
      await alerts(page, 'Tallene kan ikke vises nå', 'fikk ikke nok minne');
      expect(await page.getByRole('article').count()).toBe(0);
      await page.goto(new URL('?indikator=effekt', page.url()).href);
      await page.getByRole('article', { name: 'Norge' }).getByText('3,7').first().waitFor();
      expect(await page.getByRole('alert').count()).toBe(0);
    },
  },
} as const satisfies Record<string, FaultTest>;
