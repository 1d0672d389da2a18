/** An article that has the embed in a tab or a fold: the frame is loaded while it is not shown. */
import { expect, inject } from 'vitest';
import { serveHosts } from './host-site';
import { test } from './visit';

test('a frame that its host has hidden draws without a complaint, and is there when it is shown', async ({
  visit,
}) => {
  const site = inject('siteUrl');
  const article = `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>Artikkel</title>
<iframe title="Kart" hidden width="600" height="900" src="${site}embed.html?omrade=1875"></iframe>`;
  const hosts = await serveHosts(site, { 'artikkel.html': article });
  try {
    const faults: string[] = [];
    const page = await visit('artikkel.html', {
      viewport: { width: 1440, height: 900 },
      url: hosts.url,
      embeds: site,
      before: (opened) =>
        Promise.resolve(opened.on('pageerror', ({ message }) => faults.push(message))),
    });
    const frame = page.frameLocator('iframe');
    await frame.locator('article').waitFor({ state: 'attached' });
    await expect
      .poll(() =>
        page
          .frames()[1]
          ?.evaluate(() =>
            performance.getEntriesByType('resource').some(({ name }) => name.includes('gestures')),
          ),
      )
      .toBe(true);
    await page.locator('iframe').evaluate((element) => element.removeAttribute('hidden'));
    await frame.locator('.map svg [data-omrade]').first().waitFor();
    await frame.getByRole('article', { name: 'Hamarøy' }).waitFor();
    expect(faults).toEqual([]);
  } finally {
    hosts.close();
  }
});
