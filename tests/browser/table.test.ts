import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DataViews } from '../data-views';
import { openTables } from '../database';
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
      'Avledet med forbehold',
      'Publisert',
      'Avledet med forbehold',
      'Avledet med forbehold',
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
  });

  test('sorts kommuner by the answers, and those without one last', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&visning=tabell&niva=kommune', { viewport });
    await page.getByRole('table').waitFor();
    const round = { bolge: 2024, datasett: 'eksempel' } as const;
    const views = await DataViews.open(await openTables(), round);
    const { areas } = await views.view({ indikator: 'samarbeider', niva: 'kommune' });
    const count = (verdi: number | null) => areas.filter((area) => area.verdi === verdi).length;
    const [yes, no, silent] = [count(100), count(0), count(null)];
    expect(yes * no * silent).toBeGreaterThan(0);
    const words = (values: readonly string[]) => {
      const runs = values.flatMap((value, at) => (value === values[at - 1] ? [] : [value]));
      return runs.map((value) => [value, values.filter((one) => one === value).length]);
    };

    const heading = page.getByRole('button', { name: 'Verdi' });
    await heading.click();
    expect(words(await column(page, 'verdi'))).toEqual([
      ['Samarbeider ikke (eksempel)', no],
      ['Samarbeider (eksempel)', yes],
      ['–', silent],
    ]);
    await heading.click();
    expect(words(await column(page, 'verdi'))).toEqual([
      ['Samarbeider (eksempel)', yes],
      ['Samarbeider ikke (eksempel)', no],
      ['–', silent],
    ]);
  });

  test('says whose number a kommune shows, and sorts those named without one last', async ({
    visit,
  }) => {
    const page = await visit('?visning=tabell&niva=kommune', { viewport });
    await page.getByRole('table').waitFor();
    const views = await DataViews.open(await openTables(), null);
    const { areas } = await views.view({ indikator: 'samarbeider', niva: 'kommune' });
    const named = areas.filter(({ verdi, verdi_lav }) => verdi === null && verdi_lav === null);
    expect(named.length).toBeGreaterThan(0);
    const heading = page.getByRole('button', { name: 'Verdi' });
    for (const [direction, clicks] of [
      ['ascending', 1],
      ['descending', 2],
    ] as const) {
      await heading.click();
      const [values, subjects] = [await column(page, 'verdi'), await column(page, 'gjelder')];
      for (const said of values.slice(-named.length))
        expect(said, direction).toMatch(/^Samarbeider(?: \(case\))?$/);
      const numbers = values.slice(0, -named.length).flatMap((text, index) => {
        // What follows for all of a fylke is no estimate, and the largest have a range.
        const [, value] = /^Anslag: (\d+)\s%$/.exec(text) ?? [];
        return value === undefined ? [] : [{ value: Number(value), whose: subjects[index] }];
      });
      expect(numbers.length).toBeGreaterThan(0);
      const sorted = numbers.toSorted((a, b) =>
        clicks === 1 ? a.value - b.value : b.value - a.value,
      );
      expect(numbers).toEqual(sorted);
      for (const { whose } of numbers) expect(whose).toMatch(/^kommunene /);
    }
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
