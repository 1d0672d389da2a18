import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ready, test } from './visit';

const viewport = { width: 1440, height: 900 };

const column = (page: Page, id: string) => page.locator(`td[data-kolonne="${id}"]`).allInnerTexts();
const names = (page: Page) => page.locator('tbody th button').allInnerTexts();

describe('the table', () => {
  test('has a caption, row headers, and every number with status and source', async ({ visit }) => {
    const page = await visit('?visning=tabell&niva=landsdel', { viewport });
    await page
      .getByRole('table', { name: 'Andel kommuner som samarbeider, per landsdel' })
      .waitFor();
    expect(await page.getByRole('rowheader').count()).toBe(6);
    expect((await column(page, 'verdi')).map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '96 %',
      '72 %',
      '94 %',
      '93 %',
      '56 %',
      '76 %',
    ]);
    expect(await column(page, 'n')).toEqual([
      '26 av 27',
      '26 av 36',
      '17 av 18',
      '53 av 57',
      '10 av 18',
      '25 av 33',
    ]);
    expect(await column(page, 'status')).toEqual([
      'Avledet',
      'Publisert',
      'Avledet',
      'Avledet',
      'Publisert',
      'Publisert',
    ]);
    for (const source of await column(page, 'kilde'))
      expect(source).toMatch(/PwC for KS 2025, .*\d/);
  });

  test('sorts both ways and back to the official order, what is not known last', async ({
    visit,
  }) => {
    const page = await visit('?visning=tabell&niva=fylke&indikator=formalisert', { viewport });
    await page.getByRole('table').waitFor();
    const official = await names(page);
    const heading = page.getByRole('button', { name: 'Innbyggere' });
    await heading.click();
    expect((await names(page))[0]).toBe('Finnmark');
    expect(
      await page.getByRole('columnheader', { name: 'Innbyggere' }).getAttribute('aria-sort'),
    ).toBe('ascending');
    await heading.click();
    expect((await names(page))[0]).toBe('Akershus');
    await heading.click();
    expect(await names(page)).toEqual(official);

    await page.getByRole('radio', { name: 'Kommune' }).check();
    await page.getByRole('radio', { name: 'Samarbeider' }).check();
    await page.getByText('per kommune').waitFor();
    await page.getByRole('button', { name: 'Verdi' }).click();
    await page.getByRole('button', { name: 'Verdi' }).click();
    const values = await page.locator('tbody tr td[data-kolonne=verdi]').allInnerTexts();
    const yes = values.lastIndexOf('Samarbeider');
    const no = values.lastIndexOf('Samarbeider ikke');
    expect(values.slice(0, yes + 1)).toEqual(Array(157).fill('Samarbeider'));
    expect(values.slice(yes + 1, no + 1)).toEqual(Array(32).fill('Samarbeider ikke'));
    expect(new Set(values.slice(no + 1))).toEqual(new Set(['–']));
  });

  test('and the map have one selection', async ({ visit }) => {
    const page = await visit('?visning=tabell&niva=fylke', { viewport });
    await page.getByRole('button', { name: 'Nordland' }).click();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('18');
    await page.getByRole('radio', { name: 'Kart', exact: true }).check();
    await ready(page);
    await expect
      .poll(() => page.locator('[role=option][aria-selected=true]').getAttribute('data-omrade'))
      .toBe('18');
    await page.getByRole('article', { name: 'Nordland' }).waitFor();
    await page.getByRole('radio', { name: 'Tabell' }).check();
    expect(await page.getByRole('button', { name: 'Nordland' }).getAttribute('aria-pressed')).toBe(
      'true',
    );
  });
});
