import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { describe, expect } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { classIndexOf } from '../../src/model/scale/classes';
import { onPaper } from './on-paper';
import { parseColour } from './pixels';
import { ready, test } from './visit';

const viewport = { width: 1440, height: 900 };

/** Chromium writes each page of a PDF as an object of its own. */
async function printed(page: Page): Promise<{ pages: number; bytes: number }> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  const pages = (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
  return { pages, bytes: pdf.byteLength };
}

const pagesOf = async (page: Page) => (await printed(page)).pages;

async function saved(page: Page, name: string): Promise<[string, Buffer]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

describe('on paper', () => {
  test('the map is one page, and the picture holds what the legend does', async ({ visit }) => {
    const page = await visit('?niva=fylke', { viewport, colorScheme: 'dark' });
    await ready(page);
    await expect
      .poll(() => onPaper(page))
      .toContain('Status: Publisert (1), Avledet med forbehold (2), Anslag (12)');
    const text = await onPaper(page);
    for (const said of [
      'Hvor samarbeider kommunene',
      'Kilde: ',
      'Anslag er regnet ut fra det rapporten trykker',
      'datasettets versjon',
    ])
      expect(text).toContain(said);
    expect(text).toContain('niva=fylke');
    expect(text).not.toContain('Ta med videre');
    expect(await pagesOf(page)).toBe(1);

    const legend = await page
      .locator('.legend [data-line]')
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.getAttribute('data-line'),
          line.querySelector('.count')?.textContent ?? '0',
        ]),
      );
    await page.getByRole('button', { name: 'Last ned', exact: true }).click();
    const [svgName, svg] = await saved(page, 'Last ned SVG');
    expect(svgName).toMatch(/^beredskapskartet-samarbeider-fylke-anslag-\w+\.svg$/);
    const read = await page.evaluate((text) => {
      const file = new DOMParser().parseFromString(text, 'image/svg+xml');
      const all = [...file.querySelectorAll('*')];
      const links = all.flatMap((element) =>
        [...element.attributes].filter(
          ({ name, value }) =>
            /^[^#]/.test(/href|src/.test(name) ? value : '') || /url\((?!#)/.test(value),
        ),
      );
      const signs = [...file.querySelectorAll('[data-tegn]')];
      return {
        errors: file.querySelectorAll('parsererror').length,
        links: links.length,
        areas: file.querySelectorAll('[data-del=kart] [data-omrade]').length,
        legend: signs.map((sign) => [
          sign.getAttribute('data-tegn'),
          sign.querySelector('text')?.textContent,
        ]),
        fills: [...file.querySelectorAll('[data-del=kart] [data-omrade]')].map((area) => [
          area.getAttribute('data-omrade') ?? '',
          area.querySelector('path')?.getAttribute('fill') ?? '',
        ]),
        colours: signs.map((sign) => sign.querySelector('rect')?.getAttribute('fill') ?? ''),
      };
    }, svg.toString('utf8'));
    expect(read).toMatchObject({ errors: 0, links: 0, areas: 15, legend });

    for (const [name, width] of [
      ['Last ned PNG', 720],
      ['Last ned PNG, dobbel', 1440],
      ['Last ned PNG, avis', 1800],
    ] as const) {
      const [, bytes] = await saved(page, name);
      const png = PNG.sync.read(bytes);
      expect(png.width).toBe(width);
      expect(png.height).toBeGreaterThan(width / 2);
      const seen = new Set<number>();
      for (let at = 0; at < png.data.length; at += 4) seen.add(png.data.readUIntBE(at, 3));
      const unseen = read.colours.filter(
        (colour) => !seen.has(Buffer.from(parseColour(colour)).readUIntBE(0, 3)),
      );
      expect(unseen).toEqual([]);
    }
    await page.keyboard.press('Escape');

    // Each area has the colour of the class that its number in the table is in.
    const colourOf = new Map(legend.map(([key], index) => [key, read.colours[index]]));
    await page.getByRole('radio', { name: 'Tabell' }).check();
    await page.getByRole('table').waitFor();
    const rows = await page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => ({
        omrade: row.getAttribute('data-omrade'),
        klasse: row.getAttribute('data-klasse') ?? '',
        verdi: parseFloat(
          row.querySelector('[data-kolonne=verdi]')?.textContent.replace(/^\D+/, '') ?? '',
        ),
      })),
    );
    const fills = new Map(read.fills as [string, string][]);
    expect(rows).toHaveLength(15);
    for (const { omrade, klasse, verdi } of rows) {
      expect(fills.get(omrade ?? '')).toBe(colourOf.get(`klasse-${klasse}`));
      expect(classIndexOf(catalogue.samarbeider, verdi), omrade ?? '').toBe(Number(klasse));
    }

    await page.getByRole('radio', { name: 'Kart', exact: true }).check();
    await page.getByRole('radio', { name: 'Kommune', exact: true }).check();
    await expect.poll(() => onPaper(page)).toContain('Antall kommuner');
    const unused = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const sheet = document.querySelector('.paper svg');
      const lines = [...(sheet?.querySelectorAll('[data-del=ord] text') ?? [])];
      const lowest = Math.max(...lines.map((line) => Number(line.getAttribute('y'))));
      dispatchEvent(new Event('afterprint'));
      return 1 - lowest / Number(sheet?.getAttribute('height'));
    });
    expect(unused).toBeLessThan(0.03);
    const paper = await printed(page);
    expect(paper.pages).toBe(1);
    expect(paper.bytes).toBeLessThan(2_000_000);
  });

  test('the page that prints before its sheet is there keeps legend, status and source', async ({
    visit,
  }) => {
    const page = await visit('?niva=fylke', {
      viewport,
      mayLog: /ERR_FAILED/,
      before: (page) => page.route('**/assets/PaperView-*.js', (route) => route.abort()),
    });
    await ready(page);
    await page.locator('footer').getByText('PwC for KS').first().waitFor();
    const text = await onPaper(page);
    expect(await page.locator('.paper').count()).toBe(0);
    for (const said of ['50–59', 'Uten mønster: anslag', 'Publisert', 'PwC for KS']) {
      expect(text).toContain(said);
    }
  });

  test('table and meeting sheet', async ({ visit }) => {
    const page = await visit('?visning=tabell&niva=fylke&omrade=34', { viewport });
    await page.getByRole('table').first().waitFor();
    await expect.poll(() => onPaper(page)).toContain('datasettets versjon');
    expect(await pagesOf(page)).toBe(1);
    await page.getByRole('button', { name: 'Skriv ut', exact: true }).click();
    await page.getByRole('button', { name: 'Vis møtearket' }).click();
    const sheet = page.locator('dialog .moteark');
    await sheet.locator('footer').waitFor();
    const text = await onPaper(page);
    expect(text).toContain('Møteark: Innlandet');
    expect(text).toContain('Av kommunene i Innlandet anslås 92 % å samarbeide (anslag, ');
    expect(text).toContain('I Innlandet svarte 24 av 46 kommuner (publisert)');
    expect(text).not.toContain('MODELLERT');
    expect(text).not.toContain('Andel kommuner som samarbeider, per fylke');
    expect(await pagesOf(page)).toBe(1);
  });

  test('figures are drawn though not scrolled to', async ({ visit }) => {
    const page = await visit('?visning=figurer', { viewport });
    await page.locator('figure[data-figur]').first().waitFor();
    await expect
      .poll(() => page.locator('figure[data-figur][aria-busy=true]').count(), { timeout: 30_000 })
      .toBe(0);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
