/**
 * What a screen reader gets of the main views, kept as files that have been read through. When one
 * differs, read what is new as a screen reader says it before it is kept: `npx vitest run -u`.
 */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { ready, test } from './visit';

const options = { viewport: { width: 1440, height: 900 } };

/** Without what differs from build to build: addresses, sizes of files and the data's version. */
const treeOf = async (scope: Locator) =>
  (await scope.ariaSnapshot())
    .split('\n')
    .filter((line) => !line.includes('- /url:'))
    .join('\n')
    .replaceAll(/\d+\skB/g, '… kB')
    .replaceAll(/\b[0-9a-f]{12}\b/g, '…')
    .concat('\n');

const keep = async (scope: Locator, name: string) => {
  await expect(await treeOf(scope)).toMatchFileSnapshot(`trees/${name}.yml`);
};

const go = async (page: Page, address: string) => {
  await page.goto(new URL(address, page.url()).href);
  await page.locator('.first-page').waitFor({ state: 'detached' });
};

test('the main views say what they said when they were read through', async ({ visit }) => {
  const page = await visit('?niva=landsdel', options);
  await ready(page);
  await keep(page.locator('main'), 'kart');

  await go(page, '?niva=landsdel&omrade=nord-norge&visning=tabell');
  await page.locator('tbody tr').first().waitFor();
  await keep(page.locator('main > .stage'), 'tabell');

  await page.getByRole('button', { name: 'Last ned', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /PNG/ }).first().waitFor();
  await keep(dialog, 'last-ned');

  await go(page, '?omrade=50');
  await page.locator('.one-place[aria-busy=false]').waitFor();
  await page.locator('.one-place').getByText('Med svarfila til KS').waitFor();
  await keep(page.locator('.one-place'), 'sted');

  await go(page, '?datasett=eksempel&niva=landsdel');
  await ready(page);
  await keep(page.locator('main'), 'kart-eksempel');

  await go(page, '?datasett=eksempel&omrade=50');
  await page.locator('.one-place[aria-busy=false]').waitFor();
  await page.locator('.one-place').getByText('Former, sektorer og oppgaver').waitFor();
  await keep(page.locator('.one-place'), 'sted-eksempel');

  await go(page, 'embed.html?niva=landsdel');
  await page.locator('main article').waitFor();
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  await keep(page.locator('main'), 'embed');
});
