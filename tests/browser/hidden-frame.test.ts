/** An article that has the embed in a tab or a fold, which the reader leaves and comes back to. */
import { expect, inject } from 'vitest';
import { serveHosts } from './host-site';
import { test } from './visit';

test('a frame that its host hides makes no complaint, and is there when it is shown again', async ({
  visit,
}) => {
  const site = inject('siteUrl');
  const article = `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>Artikkel</title>
<iframe title="Kart" width="600" height="900" src="${site}embed.html?omrade=1875"></iframe>`;
  const hosts = await serveHosts(site, { 'artikkel.html': article });
  try {
    const page = await visit('artikkel.html', {
      viewport: { width: 1440, height: 900 },
      url: hosts.url,
      embeds: site,
    });
    const frame = page.frameLocator('iframe');
    await frame.getByRole('article', { name: 'Hamarøy' }).waitFor();
    await expect
      .poll(() =>
        page
          .frames()[1]
          ?.evaluate(() =>
            performance.getEntriesByType('resource').some(({ name }) => name.includes('gestures')),
          ),
      )
      .toBe(true);
    const hide = (hidden: boolean) =>
      page.locator('iframe').evaluate((element: HTMLElement, is) => (element.hidden = is), hidden);
    await hide(true);
    await expect
      .poll(() => page.frames()[1]?.evaluate(() => document.body.getClientRects().length))
      .toBe(0);
    await hide(false);
    await frame.locator('.map svg [data-omrade]').first().waitFor();
    await frame.getByRole('article', { name: 'Hamarøy' }).waitFor();
  } finally {
    hosts.close();
  }
});
