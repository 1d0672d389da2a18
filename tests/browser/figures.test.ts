import { csvParse } from 'd3';
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from './visit';

const viewport = { width: 1440, height: 900 };

async function figure(page: Page, id: string): Promise<Locator> {
  const own = page.locator(`figure[data-figur="${id}"]`);
  await own.scrollIntoViewIfNeeded();
  await page.locator(`figure[data-figur="${id}"][aria-busy=false] svg[role=img]`).waitFor();
  return own;
}

/** The file's name and text. */
async function saved(page: Page, own: Locator, name: string): Promise<[string, string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    own.getByRole('button', { name }).click(),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path(), 'utf8')];
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the figures', () => {
  test('open from the address; chart, table and download hold the same numbers', async ({
    visit,
  }) => {
    const page = await visit('?visning=figurer', { viewport, acceptDownloads: true });
    await page.getByRole('radio', { name: 'Figurer', checked: true }).waitFor();
    const own = await figure(page, 'samarbeider-begge-storrelse');
    expect(plain(await own.locator('figcaption').innerText())).toMatch(
      /^Svarer til figur 10 i rapporten\s+Andelen kommuner som samarbeider, øker med kommunestørrelsen: fra 78 % til 100 % \(2 av 4 tall er modellert\)$/,
    );
    await page.getByRole('note').waitFor();
    await own.getByText('Tabell').click();
    const values = await own.locator('td[data-kolonne=verdi]').allInnerTexts();
    const bases = await own.locator('td[data-kolonne=n]').allInnerTexts();
    const states = await own.locator('td[data-kolonne=status]').allInnerTexts();
    expect(values).toHaveLength(4);
    const [csvName, csv] = await saved(page, own, 'Last ned CSV');
    expect(csvName).toBe('beredskapskartet-10-samarbeider-begge-storrelse-modellert.csv');
    // Without the mark a spreadsheet takes the letters for another alphabet's.
    expect(csv.startsWith('\uFEFFfigur,')).toBe(true);
    const rows = csvParse(csv.slice(1));
    expect(rows.map((row) => `${Math.round(Number(row['verdi']))} %`)).toEqual(values.map(plain));
    // What is not known is a dash in the table and nothing in the file.
    expect(rows.map((row) => row['n'] || '–')).toEqual(bases);
    expect(rows.map((row) => row['status'])).toEqual(states.map((text) => text.toLowerCase()));
    expect(rows.map((row) => row['filter'])).toEqual([
      'storrelse=0-9999',
      'storrelse=10000-19999',
      'storrelse=20000-44999',
      'storrelse=45000%2B',
    ]);
    const said = (await own.locator('svg[role=img] g[data-gruppe] title').allTextContents()).map(
      plain,
    );
    values.forEach((value, index) => {
      expect(said[index]).toContain(plain(value));
    });
    const [pictureName, picture] = await saved(page, own, 'Last ned bilde (SVG)');
    expect(pictureName).toBe('beredskapskartet-10-samarbeider-begge-storrelse-modellert.svg');
    for (const part of [
      'figur 10 i rapporten',
      'modellert',
      'publisert',
      'PwC for KS 2025',
      'Beredskapskartet 20',
    ]) {
      expect(picture).toContain(part);
    }
    expect(picture).not.toMatch(/var\(|style=|class=/);
  });

  test('follow the filters, and say so', async ({ visit }) => {
    const page = await visit('?visning=figurer&sektor=ikt', { viewport });
    const own = await figure(page, 'samarbeider-begge-storrelse');
    expect(await own.innerText()).toContain('Bare: IKT-sikkerhet.');
    expect(await own.innerText()).not.toContain('Publisert');
  });

  test('figure 24 as two maps: one class for each fylke in both, the chosen one outlined', async ({
    visit,
  }) => {
    const page = await visit('?visning=figurer&indikator=effekt&omrade=trondelag', { viewport });
    const own = page.locator('section', { hasText: 'Forebygging og håndtering på kartet' });
    const maps = own.locator('figure');
    await maps.scrollIntoViewIfNeeded();
    await maps.locator('[data-kart=handtering] [data-omriss=valgt]').waitFor();
    expect(await maps.locator('[data-omriss=valgt]').count()).toBe(2);
    for (const [effekt, name, classIndex] of [
      ['forebygging', 'Trøndelag, 4,2', '5'],
      ['handtering', 'Trøndelag, 3,9', '3'],
    ] as const) {
      const area = maps.locator(`[data-kart=${effekt}] [data-omrade="50"]`);
      expect(await area.getAttribute('data-klasse')).toBe(classIndex);
      expect(await area.locator('title').textContent()).toContain(name);
    }
    expect(await maps.locator('figcaption').innerText()).toContain('figur 24 i rapporten');
    expect(await maps.locator('[data-kart=forebygging] [data-omrade]').count()).toBe(15);
  });

  test('nothing is wider than a narrow window', async ({ visit }) => {
    const page = await visit('?visning=figurer', { viewport: { width: 320, height: 640 } });
    await figure(page, 'samarbeider-begge-storrelse');
    await figure(page, 'samarbeider-begge-fylke');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(320);
  });
});
