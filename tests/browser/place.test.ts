import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit';

const whole = (page: Page) => page.locator('section[aria-busy=false]').waitFor();
const textOf = async (page: Page, name: string) =>
  (await page.getByRole('region', { name }).innerText()).replaceAll('\u00a0', ' ');

describe('one place', () => {
  test('a kommune in Nordland that said no, but wishes: who could be its partners', async ({
    visit,
  }) => {
    const page = await visit('?omrade=1875', { viewport: { width: 1440, height: 900 } });
    await whole(page);
    await page.getByRole('heading', { name: 'Mulige samarbeidspartnere' }).waitFor();
    const place = await textOf(page, 'Mer om Hamarøy');
    expect(place).toContain('Ingen kommune har svart dette.');
    expect(place).toContain('Kommunen har ønsket et samarbeid (modellert).');
    const partners = await textOf(page, 'Mulige samarbeidspartnere');
    expect(partners).toMatch(
      /Steigen nabo, \d+ km\s+samarbeider om:\s+.+\(.+\)[^]*Status: modellert/,
    );
    const distances = [...partners.matchAll(/(\d+) km/g)].map(([, km]) => Number(km));
    expect(distances.length).toBeGreaterThan(3);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));

    await page.getByText('Hva bør være på plass?').click();
    expect(await page.getByText('Kartlegg lovverket som gjelder').isVisible()).toBe(true);

    await page.getByRole('button', { name: 'Steigen' }).first().click();
    await page.getByRole('heading', { name: 'Mer om Steigen' }).waitFor();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('1848');
    await page.getByRole('heading', { name: 'Flere mulige partnere' }).waitFor();
  });

  test.for([
    ['50', 'trondelag', ['Trøndelag (fylke)', 'Trøndelag (landsdel)']],
    ['3419', '3114', ['Våler (Innlandet)', 'Våler (Østfold)']],
  ] as const)(
    '%s and %s have one name, and are told apart',
    async ([omrade, other, names], { visit }) => {
      const page = await visit(`?omrade=${omrade}&sammenlign=${other}`, {
        viewport: { width: 1440, height: 900 },
      });
      await whole(page);
      const table = page.getByRole('table', { name: 'To steder side om side' });
      const heads = table.locator('thead').getByRole('columnheader');
      await heads.first().waitFor();
      expect(await heads.allInnerTexts()).toEqual(names);
      await page.getByText('Former, sektorer og oppgaver').click();
      const contents = page.locator('details[open] > p strong');
      await contents.first().waitFor();
      expect(await contents.allInnerTexts()).toEqual(names.map((name) => `${name}:`));
    },
  );

  test('Innlandet beside Agder for brann og redning, on a phone', async ({ visit }) => {
    const page = await visit('?omrade=34&sektor=brann_redning', {
      viewport: { width: 390, height: 844 },
    });
    await whole(page);
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Agder' });
    await page.getByRole('table', { name: 'To steder side om side' }).waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('omrade'), address.get('sammenlign'), address.get('sektor')]).toEqual([
      '34',
      '42',
      'brann_redning',
    ]);
    const table = page.getByRole('table', { name: 'To steder side om side' });
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Innlandet', 'Agder']),
    );
    const text = (await table.innerText()).replaceAll('\u00a0', ' ');
    expect(text.match(/Intervallene overlapper/g)).toHaveLength(5);
    expect(text.match(/95 %-intervall/g)).toHaveLength(10);
    expect(text.match(/Modellert/g)).toHaveLength(10);
    const place = await textOf(page, 'Mer om Innlandet');
    expect(place).toMatch(/I Agder svarte 11 av 25 kommuner/);
    expect(place.match(/Bare: Brann og redning\./g)).toHaveLength(1);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(390);
  });
});
