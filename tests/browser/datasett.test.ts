/** Whose numbers the page shows: said, chosen, never mixed, and made ones marked for as long as they are there. */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ready, test } from './visit';

const viewport = { width: 1440, height: 900 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const band = (page: Page) => page.getByRole('note').filter({ hasText: 'EKSEMPEL' });
const marks = (page: Page) => page.locator('.map [data-merke] text');
const toExample = (page: Page) =>
  page.getByRole('button', { name: 'Se hvordan det blir med eksempelsvar' });

/** Notes the addresses that the page asks for. */
function heardBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

const statusesOf = async (page: Page) =>
  new Set(
    await page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-status') ?? '')),
  );

describe('the report', () => {
  test('is what the page opens with, and says so; nothing of the example is asked for', async ({
    visit,
  }) => {
    const asked: string[] = [];
    const page = await visit('', {
      viewport,
      before: (page) => {
        page.on('request', (request) => asked.push(request.url()));
        return Promise.resolve();
      },
    });
    await ready(page);
    await page.getByText('Tall fra: Rapporten.').waitFor();
    expect(await band(page).count()).toBe(0);
    expect(await marks(page).count()).toBe(0);
    for (const niva of ['Fylke', 'Kommune']) {
      await page.getByRole('radio', { name: niva, exact: true }).check();
      await page.locator('.stage[aria-busy=false]').waitFor();
    }
    expect(asked.filter((url) => url.includes('/eksempel/'))).toEqual([]);
    expect(await page.locator('main').innerText()).not.toMatch(/[Mm]odellert/);
  });

  test('offers the filter values that it has numbers for, one at a time', async ({ visit }) => {
    const page = await visit('', { viewport });
    await ready(page);
    await page.getByText('Filtrer samarbeid og kommuner').click();
    await page.getByText('Kommunestørrelse').click();
    const values = page.getByRole('group', { name: 'Kommunestørrelse' }).getByRole('radio');
    expect(await values.count()).toBe(3);
    await page.getByRole('radio', { name: 'Under 10 000 innbyggere' }).check();
    await expect.poll(() => parameter(page, 'storrelse')).toBe('0-9999');
    await page.getByText('Rapporten har dette tallet bare for hele landet.').waitFor();
    await page.getByRole('article', { name: 'Norge' }).getByText('78 %').waitFor();
    await page.getByRole('radio', { name: '45 000 innbyggere eller flere' }).check();
    await expect.poll(() => parameter(page, 'storrelse')).toBe('45000+');
    expect(await page.getByRole('button', { name: /^Fjern filteret/ }).count()).toBe(1);
  });

  test('has no number for a filter in the address: says so, and the two ways on', async ({
    visit,
  }) => {
    const page = await visit('?sektor=ikt', { viewport });
    const note = page.getByRole('status').filter({ hasText: 'Rapporten har ikke dette tallet.' });
    const own = note.getByRole('link', { name: 'Slik brukes egne svar' });
    expect(await own.getAttribute('href')).toMatch(/^metode\.html\?.*#egne-svar$/);
    await note.getByRole('button', { name: 'Se med eksempelsvar' }).click();
    await expect.poll(() => parameter(page, 'datasett')).toBe('eksempel');
    expect(parameter(page, 'sektor')).toBe('ikt');
    await band(page).waitFor();
  });
});

describe('the example', () => {
  test('is opened by one click and left by one; back and forward go the same way', async ({
    visit,
  }) => {
    const page = await visit('?indikator=formalisert&niva=fylke&visning=tabell', { viewport });
    await page.getByRole('table').waitFor();
    const asked = heardBy(page);
    await toExample(page).click();
    await band(page).waitFor();
    await expect.poll(() => statusesOf(page)).toEqual(new Set(['modellert']));
    expect(parameter(page, 'datasett')).toBe('eksempel');
    expect(parameter(page, 'indikator')).toBe('formalisert');
    expect(parameter(page, 'niva')).toBe('fylke');
    expect(asked.some((path) => path.endsWith('/eksempel/apning.json'))).toBe(true);

    await band(page).getByRole('button', { name: 'Tilbake til rapporten' }).click();
    await expect.poll(() => band(page).count()).toBe(0);
    await expect.poll(() => statusesOf(page)).not.toContain('modellert');
    expect(parameter(page, 'datasett')).toBeNull();

    await page.goBack();
    await band(page).waitFor();
    await expect.poll(() => statusesOf(page)).toEqual(new Set(['modellert']));
    await page.goForward();
    await expect.poll(() => band(page).count()).toBe(0);
  });

  test('marks the map’s picture, and zooming and panning leave the mark', async ({ visit }) => {
    const page = await visit('?datasett=eksempel', { viewport });
    await ready(page);
    const words = await marks(page).allTextContents();
    expect(new Set(words)).toEqual(new Set(['EKSEMPEL']));
    for (let click = 0; click < 3; click++) {
      await page.getByRole('button', { name: 'Zoom inn' }).click();
    }
    await page.locator('[aria-busy=false][data-settled]').waitFor();
    expect(await marks(page).allTextContents()).toEqual(expect.arrayContaining(words));
    const passes = await page
      .locator('.map [data-merke]')
      .first()
      .evaluate((mark) => getComputedStyle(mark).pointerEvents);
    expect(passes).toBe('none');
  });

  test('marks the inset too', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&niva=kommune', { viewport });
    await ready(page);
    await page.locator('.inset [data-merke] text').first().waitFor({ state: 'attached' });
  });

  test('has every filter, and lets go of those that the report has no number for', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&sektor=ikt&storrelse=0-9999', { viewport });
    await ready(page);
    await band(page).getByRole('button', { name: 'Tilbake til rapporten' }).click();
    await expect.poll(() => parameter(page, 'sektor')).toBeNull();
    expect(parameter(page, 'storrelse')).toBe('0-9999');
  });

  test('is said in the embed: band, mark, source', async ({ visit }) => {
    const page = await visit('embed.html?datasett=eksempel', {
      viewport: { width: 600, height: 640 },
      early: true,
    });
    await band(page).waitFor();
    await marks(page).first().waitFor({ state: 'attached' });
    const foot = await page.locator('.foot').innerText();
    expect(foot).toContain('oppdiktede eksempelsvar');
    expect(foot).not.toMatch(/PwC|KS/);
    await band(page).getByRole('button', { name: 'Tilbake til rapporten' }).click();
    await expect.poll(() => page.locator('.foot').innerText()).toContain('PwC for KS');
    expect(await marks(page).count()).toBe(0);
  });

  test('is marked in forced colours and in print', async ({ visit }) => {
    const page = await visit('?datasett=eksempel', { viewport });
    await ready(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await marks(page).first().isVisible()).toBe(true);
    expect(await band(page).isVisible()).toBe(true);
    await page.emulateMedia({ forcedColors: 'none', media: 'print' });
    expect(await band(page).isVisible()).toBe(true);
  });

  test('is said on each row of the reader’s own query', async ({ visit }) => {
    const page = await visit('?datasett=eksempel', { viewport });
    await ready(page);
    await page.getByRole('button', { name: 'Vis spørringen' }).click();
    await page.getByLabel('Spørring (SQL)').fill('select kommunenavn from kommuner limit 2');
    await page.getByRole('button', { name: 'Kjør' }).click();
    const rows = page.getByRole('dialog').locator('tbody tr').filter({ hasText: 'eksempel' });
    await expect.poll(() => rows.count()).toBe(2);
  });
});
