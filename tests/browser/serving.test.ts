import { describe, expect } from 'vitest';
import { serveSite } from '../../scripts/site';
import { ready, test } from './visit';

const viewport = { width: 1280, height: 900 };

describe('the built site', () => {
  test('runs from a sub-folder of any host, keeps to its own security policy and stores nothing', async ({
    visit,
  }) => {
    const site = await serveSite('/et/sted/kart/');
    try {
      const page = await visit('?niva=fylke', { viewport, webGl: true, url: site.url });
      await ready(page);
      expect(new URL(page.url()).pathname).toBe('/et/sted/kart/');
      expect(await page.getByRole('option').count()).toBe(15);
      const policy = await page
        .locator('meta[http-equiv=Content-Security-Policy]')
        .getAttribute('content');
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe-inline');
      expect(await page.context().cookies()).toEqual([]);
      const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
      expect(stored).toBe(0);
      await page.close();
    } finally {
      await site.close();
    }
  });

  test('fits its window from 320 to 2560 pixels, without scrolling sideways', async ({ visit }) => {
    for (const query of ['?niva=kommune&omrade=5540', '?visning=tabell']) {
      const page = await visit(query);
      await page.getByRole('article').waitFor();
      for (const width of [320, 390, 600, 1024, 1440, 2560]) {
        await page.setViewportSize({ width, height: 800 });
        await page.locator('.stage[aria-busy=false]').waitFor();
        const overflow = () =>
          page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
        await expect.poll(overflow, { message: `${query} at ${width}` }).toBe(0);
      }
    }
  });
});
