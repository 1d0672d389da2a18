import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { writeServiceWorker } from '../../scripts/serving/offline';
import { serveSite } from '../../scripts/site';
import { filesOf } from '../../src/contract/tables';
import { root } from '../inputs';
import type { InterruptedSite } from './interrupted';
import { interrupt } from './interrupted';
import { ready, test } from './visit';

let folder: string;
let site: InterruptedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-offline-'));
  await cp(join(root, 'dist'), folder, { recursive: true });
  site = await interrupt(await serveSite('/et/sted/kart/', folder));
});
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

const change = async (file: string, from: RegExp, to: string) => {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(from);
  await writeFile(path, text.replace(from, to));
  await Promise.all(['br', 'gz'].map((ending) => rm(`${path}.${ending}`, { force: true })));
};

/** Another build in the place of the first: other pages, and data of another version. */
async function deployAnother(): Promise<void> {
  await change('index.html', /<body>/, '<body data-utgave="neste">');
  await change('data/manifest.json', /"version": "\w+"/, '"version": "nestedatasett"');
  await writeServiceWorker(folder, true);
  await Promise.all(
    ['br', 'gz'].map((ending) => rm(join(folder, `service-worker.js.${ending}`), { force: true })),
  );
}

const keptUrls = (page: Page) =>
  page.evaluate(async () => {
    const kept = await caches.keys();
    const requests = await Promise.all(kept.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
const keptBuilds = async (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith('filer')));
const dataVersion = (page: Page) => page.getByText('Datasettets versjon').innerText();

describe('the second visit', () => {
  test('needs no network, and never mixes two builds', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&niva=fylke', {
      url: site.url,
      viewport: { width: 480, height: 600 },
      webGl: true,
      serviceWorkers: 'allow',
      alone: true,
      mayLog: /Failed to load resource|net::ERR/,
    });
    await ready(page);
    const wasm = (await readdir(join(folder, 'assets'))).find((name) => name.endsWith('.wasm'));
    await expect
      .poll(() => keptUrls(page), { timeout: 30_000 })
      .toContain(`${site.url}assets/${wasm ?? ''}`);
    // The database reads its tables when it has started.
    for (const { path } of filesOf('eksempel')) {
      await expect
        .poll(async () => (await keptUrls(page)).some((url) => url.includes(`data/${path}?`)))
        .toBe(true);
    }
    const first = await dataVersion(page);
    const [firstBuild] = await keptBuilds(page);

    await page.context().setOffline(true);
    await page.goto(`${site.url}?datasett=eksempel&niva=fylke&sektor=helse_sosial`);
    await ready(page);
    expect(await page.getByRole('option').count()).toBe(15);
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.context().setOffline(false);

    // The pages do not come through, the new manifest would.
    await deployAnother();
    site.breakOff(/kart\/(\?.*)?$|service-worker/);
    await page.reload();
    await expect.poll(() => dataVersion(page)).toBe(first);
    expect(await page.locator('[data-utgave]').count()).toBe(0);

    site.breakOff(null);
    await page.reload();
    expect(await page.locator('[data-utgave]').count()).toBe(1);
    await expect.poll(() => dataVersion(page)).toContain('nestedatasett');
    await expect.poll(() => keptBuilds(page)).not.toContain(firstBuild);
    expect(await keptBuilds(page)).toHaveLength(1);

    await page.context().setOffline(true);
    await page.reload();
    await expect.poll(() => dataVersion(page)).toContain('nestedatasett');
    await page.context().setOffline(false);

    await writeServiceWorker(folder, false);
    await page.reload();
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  }, 120_000);
});
