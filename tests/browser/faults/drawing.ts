/** Faults of the machine that draws: WebGL that is not there, or is taken away. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { pointAt, ready, spotOf } from '../visit';
import type { FaultTest } from './fault';

/** Waits until the map is drawn by what will go on drawing it. */
const drawnBy = (page: Page, kind: 'svg' | 'webgl') =>
  page.locator(`[data-renderer=${kind}][data-settled][aria-busy=false]`).waitFor();

/** The graphics card lets go of the map, and takes no other for good. */
const loseContext = (page: Page, forGood = false) =>
  page.evaluate((forGood) => {
    const canvas = document.querySelector<HTMLCanvasElement>('.maplibregl-canvas');
    const context = canvas?.getContext('webgl2');
    if (forGood) HTMLCanvasElement.prototype.getContext = () => null;
    context?.getExtension('WEBGL_lose_context')?.loseContext();
  }, forGood);

/** Waits until SVG draws every fylke, for good or until WebGL is back. */
const drawnAsSvg = (page: Page) =>
  page.waitForFunction(
    () => document.querySelectorAll('[data-renderer=svg] > .canvas g[data-omrade]').length === 15,
  );

const simple = 'Nettleseren kunne ikke tegne kartet med WebGL';

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
      await page.getByText(simple).waitFor();
      const colour = await page
        .locator('[data-line=klasse-5] [data-colour]')
        .getAttribute('data-colour');
      const trondelag = page.locator('.canvas g[data-omrade="50"] > path:first-of-type');
      await expect.poll(() => trondelag.getAttribute('fill')).toBe(colour);
      expect(await page.locator('[data-renderer] > .canvas g[data-omrade]').count()).toBe(15);
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
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke');
      await ready(page);
      await drawnBy(page, 'webgl');
      const spot = await spotOf(page, '50');
      const shown = drawnAsSvg(page);
      await loseContext(page);
      await shown;
      await drawnBy(page, 'webgl');
      const again = await spotOf(page, '50');
      expect(Math.hypot(again.x - spot.x, again.y - spot.y)).toBeLessThan(2);
      await pointAt(page, again, 'Trøndelag');
    },
  },

  webgl_tapt_for_godt: {
    says: /The map is drawn as SVG, because WebGL was lost/,
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke');
      await ready(page);
      await drawnBy(page, 'webgl');
      await loseContext(page, true);
      await drawnBy(page, 'svg');
      await page.getByText(simple).waitFor();
      await pointAt(page, await spotOf(page, '46'), 'Vestland');
    },
  },

  webgl_tapt_igjen: {
    says: /The map is drawn as SVG, because WebGL was lost/,
    times: 2,
    webGl: true,
    async run(open) {
      const page = await open('?niva=fylke');
      await ready(page);
      await drawnBy(page, 'webgl');
      const shown = drawnAsSvg(page);
      await loseContext(page);
      await shown;
      await drawnBy(page, 'webgl');

      await loseContext(page);
      // WebGL could be had once more: that it is not asked for is the page's own choice.
      await drawnBy(page, 'svg');
      await page.getByText(simple).waitFor();
      await pointAt(page, await spotOf(page, '46'), 'Vestland');
      await page.getByRole('radio', { name: 'Kommune', exact: true }).check();
      await page.locator('[data-renderer=svg] > .canvas g[data-omrade="5001"]').waitFor();
      expect(await page.locator('.maplibregl-canvas').count()).toBe(0);
    },
  },
} as const satisfies Record<string, FaultTest>;
