/** `npm run screenshots`: pictures of every indicator at every level and width, to be looked at. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { catalogue, effekterOf } from '../src/indicators/catalogue';
import { nivaer } from '../src/indicators/niva';
import { openBrowser, serveSite } from './site';

const folder = fileURLToPath(new URL('../.cache/skjermbilder/', import.meta.url));
const readmePicture = fileURLToPath(new URL('../tests/skjermbilde.webp', import.meta.url));

const sizes = [
  { name: '1440', width: 1440, height: 900 },
  { name: '600', width: 600, height: 800 },
  { name: '390', width: 390, height: 844 },
] as const;

/** The picture at the top of the README. */
const shown = 'effekt-forebygging-fylke-kart-1440-light';

const views = Object.values(catalogue).flatMap((indikator) =>
  effekterOf(indikator).flatMap((effekt) =>
    nivaer.map((niva) => ({
      indikator: indikator.id,
      niva,
      ...(indikator.twofold ? { effekt } : {}),
    })),
  ),
);

const wanted = process.argv[2] ?? '';
await mkdir(folder, { recursive: true });
const site = await serveSite();
const browser = await openBrowser();
for (const visning of ['kart', 'tabell']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const { name, width, height } of sizes) {
      for (const view of views) {
        const file = [view.indikator, view.effekt, view.niva, visning, name, colorScheme]
          .filter(Boolean)
          .join('-');
        if (!file.includes(wanted)) continue;
        const page = await browser.newPage({
          viewport: { width, height },
          colorScheme,
          locale: 'nb-NO',
        });
        await page.goto(`${site.url}?${new URLSearchParams({ ...view, visning }).toString()}`);
        await page.locator('article').waitFor();
        if (visning === 'kart')
          await page.locator('[role=option]').first().waitFor({ state: 'attached' });
        await page.waitForTimeout(1200);
        await page.screenshot({ path: `${folder}${file}.png`, fullPage: width < 1000 });
        if (file === shown) {
          const devTools = await page.context().newCDPSession(page);
          const { data } = await devTools.send('Page.captureScreenshot', {
            format: 'webp',
            quality: 75,
          });
          await writeFile(readmePicture, data, 'base64');
        }
        await page.close();
        console.log(`[skjermbilder] ${file}.png`);
      }
    }
  }
}
await browser.close();
await site.close();
