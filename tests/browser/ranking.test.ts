import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kommuner, root } from '../inputs';
import { pointAt, ready, spotOf, test } from './visit';

const viewport = { width: 1440, height: 900 };

const lists = (page: Page) => page.getByRole('region', { name: 'Lister' });
const rowsOf = (page: Page, list: RegExp) =>
  page.getByRole('list', { name: list }).getByRole('listitem');
const namesIn = (page: Page, list: RegExp) =>
  rowsOf(page, list).getByRole('button').allInnerTexts();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** Kommuner in Nordland whose row in the example survey passes. */
const answers = csvParse(readFileSync(`${root}/data/undersokelse/eksempel.csv`, 'utf8'));
const nordland = kommuner
  .filter((row) => row['fylkesnummer'] === '18')
  .map((row) => row['kommunenavn'] ?? '');
const answerOf = (navn: string) => answers.find((row) => row['kommune']?.startsWith(navn));

describe('the ranking', () => {
  test('gives the three lowest landsdeler with their doubt, and points at them on the map', async ({
    visit,
  }) => {
    const page = await visit('', { viewport });
    await ready(page);
    const rows = rowsOf(page, /fra lavest til høyest/);
    expect((await namesIn(page, /fra lavest til høyest/)).slice(0, 3)).toEqual([
      'Trøndelag',
      'Nord-Norge',
      'Vestlandet',
    ]);
    const first = plain(await rows.first().innerText());
    expect(first).toContain('56 %');
    expect(first).toContain('Klart lavere enn landet. Blant de 3 laveste av 6.');
    expect(first).toMatch(/10 av 18 .*Svarte: 18 av 38 kommuner \(47 %\) · Publisert/s);
    expect(plain(await rows.nth(2).innerText())).toContain('Ikke skillbar fra landet');

    const active = page.locator('path.aktiv');
    expect(await active.count()).toBe(0);
    await rows.nth(1).hover();
    await expect.poll(() => active.count()).toBe(1);
    // The card does not move the row from under the pointer.
    await page.getByRole('article', { name: 'Norge' }).waitFor();
    await rows.nth(1).getByRole('button').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Nord-Norge' }).waitFor();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('nord-norge');

    await page.getByRole('radio', { name: 'Høyest først' }).check();
    expect((await namesIn(page, /fra høyest til lavest/)).slice(-3)).toEqual([
      'Vestlandet',
      'Nord-Norge',
      'Trøndelag',
    ]);
  });

  test('and the map mark each other, and areas fade when asked', async ({ visit }) => {
    const page = await visit('?niva=landsdel', { viewport });
    await ready(page);
    const opacity = (omrade: string) =>
      page.locator(`path[data-fill="${omrade}"]`).getAttribute('opacity').then(Number);

    await page.getByRole('spinbutton', { name: 'Til' }).fill('75');
    await page.keyboard.press('Tab');
    await page.getByText('2 landsdeler er markert.').waitFor();
    await expect.poll(() => opacity('vestlandet')).toBeLessThan(0.5);
    expect(await opacity('nord-norge')).toBe(1);
    await page.getByRole('button', { name: 'Fjern markeringen' }).click();
    await expect.poll(() => opacity('vestlandet')).toBe(1);

    await page.locator('[data-line=klasse-1]').hover();
    const marked = lists(page).locator('li.highlighted');
    await expect.poll(() => marked.getAttribute('data-area')).toBe('trondelag');
    await page.locator('h1').hover();

    await pointAt(page, await spotOf(page, 'trondelag'), 'Trøndelag');
    await expect
      .poll(() => lists(page).locator('li.active').getAttribute('data-area'))
      .toBe('trondelag');
    await page.locator('h1').hover();

    await page.getByRole('checkbox', { name: 'Vis usikkerhet i kartet' }).check();
    await expect.poll(() => opacity('trondelag')).toBe(0.25);
    expect(await opacity('nord-norge')).toBe(0.45);
    expect(new URL(page.url()).searchParams.get('usikkerhet')).toBe('ja');
    await page.getByText('Over 4 klasser eller mer').waitFor();
  });

  test('of kommuner that answer yes or no is by answer', async ({ visit }) => {
    const page = await visit('?niva=kommune', { viewport });
    await ready(page);
    await lists(page).getByText('en rangering gir ikke mening').waitFor();
    expect(await rowsOf(page, /32: Samarbeider ikke/).count()).toBe(32);
    // Most answers are made; those of Vestfold follow from the report.
    const yes = lists(page).locator('details', { hasText: /^\d+: Samarbeider(?! ikke)/ });
    await yes.locator('summary').click();
    await yes.getByText('Modellert (154): ').waitFor();
    await yes.getByText('Avledet (3): ').waitFor();
  });
});

describe('the lists', () => {
  test('say which kommuner in Nordland answered no but wish to cooperate, by keyboard', async ({
    visit,
  }) => {
    const page = await visit('', {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await page.getByRole('radio', { name: 'Rangering' }).focus();
    await page.keyboard.press('ArrowLeft');
    await lists(page).getByRole('combobox', { name: 'Fylke' }).focus();
    await page.keyboard.type('Nordland');
    await page.getByRole('heading', { name: 'Arbeidsliste for Nordland' }).waitFor();

    const wishes = nordland.filter((navn) => answerOf(navn)?.['onsket'] === 'ja');
    expect(wishes.length).toBeGreaterThan(0);
    await rowsOf(page, /men ønsker det/)
      .first()
      .waitFor();
    expect((await namesIn(page, /men ønsker det/)).sort()).toEqual(wishes.sort());
    await lists(page).getByText('er ingen kommunes svar').waitFor();

    await page.getByRole('button', { name: 'Kopier som tekst' }).click();
    await page.getByText('Kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Arbeidsliste for Nordland\nMODELLERT/);
    for (const navn of nordland) expect(copied).toContain(`- ${navn}: `);
  });

  test('say where least is known, and whom to call, and can be copied where the browser refuses', async ({
    visit,
  }) => {
    const page = await visit('?liste=svar&omrade=18', {
      viewport: { width: 390, height: 844 },
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        }),
    });
    await ready(page);
    expect((await namesIn(page, /Hvor vet vi minst/))[0]).toBe('Finnmark');
    const silent = nordland.filter((navn) => !answerOf(navn));
    const listed = page.getByRole('list', { name: 'Kommuner som ikke svarte: Nordland' });
    await listed.waitFor();
    const shown = (await listed.getByRole('listitem').allInnerTexts()).map(
      (text) => text.split(' (Nordland)')[0],
    );
    expect(shown.sort()).toEqual(silent.sort());

    await page.getByRole('button', { name: 'Kopier til regneark' }).click();
    const fallback = page.locator('textarea');
    await fallback.waitFor();
    const rows = (await fallback.inputValue()).split('\n').slice(1);
    expect(rows).toHaveLength(silent.length);
    for (const row of rows) expect(row).toMatch(/^18\d\d\t.+\tNordland\t\d+\tmodellert$/);
    expect(await fallback.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(
      (await fallback.inputValue()).length,
    );
  });
});
