import { DuckDBInstance } from '@duckdb/node-api';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import readExcelFile from 'read-excel-file/node';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect } from 'vitest';
import { ready, test } from './visit';

type Row = Readonly<Record<string, unknown>>;

/** The files of the window, and what reads each of them. */
const readers: Readonly<Record<string, (path: string) => Promise<readonly Row[]>>> = {
  csv: async (path) => parse<Row>(await readFile(path), { columns: true, bom: true }),
  csvNorsk: async (path) => {
    const text = (await readFile(path, 'utf8')).replace(/(?<=;-?\d+),(?=\d+(;|\n))/g, '.');
    return parse<Row>(text, { columns: true, bom: true, delimiter: ';' });
  },
  xlsx: async (path) => {
    const [numbers] = await readExcelFile(path);
    const [header = [], ...rows] = numbers?.data ?? [];
    return rows.map((row) => Object.fromEntries(header.map((name, at) => [String(name), row[at]])));
  },
  parquet: async (path) => {
    const connection = await (await DuckDBInstance.create()).connect();
    const rows = await connection.runAndReadAll(`select * from read_parquet('${path}')`);
    connection.closeSync();
    return rows.getRowObjectsJS();
  },
  geojson: async (path) => {
    const { features } = JSON.parse(await readFile(path, 'utf8')) as FeatureCollection;
    return features.map(({ properties }) => properties ?? {});
  },
  topojson: async (path) => {
    const topology = JSON.parse(await readFile(path, 'utf8')) as Topology<{
      omrader: GeometryCollection<Row>;
    }>;
    const { features } = feature(topology, topology.objects.omrader);
    return features.map(({ properties }) => properties);
  },
};

const column = (page: Page, id: string) => page.locator(`td[data-kolonne="${id}"]`).allInnerTexts();

/** The table's own cells: a value is a whole per cent there, and its base "x av y". */
async function tableOnScreen(page: Page) {
  const names = await page.locator('tbody th button').allInnerTexts();
  const [values, bases, statuses, sources] = await Promise.all(
    ['verdi', 'n', 'status', 'kilde'].map((id) => column(page, id)),
  );
  return names.map((navn, at) => ({
    navn,
    verdi: values?.[at]?.replaceAll('\u00a0', ' ').replace(' (eksempel)', ''),
    base: bases?.[at]?.replace(/ \(.*/, ''),
    status: statuses?.[at],
    kilde: sources?.[at],
  }));
}

/** A row of a file, in the table's words. */
const inTable = ({ navn, verdi, teller, n, status, utledning, kilde }: Row) => ({
  navn,
  verdi: `${status === 'anslag' ? 'Anslag: ' : ''}${Math.round(Number(verdi))} %`,
  base: (n ?? '') === '' ? 'ikke oppgitt' : `${Number(teller)} av ${Number(n)}`,
  status: `${statusWords[String(status)] ?? ''}${utledning === 'betinget' ? ' med forbehold' : ''}`,
  kilde,
});
const statusWords: Readonly<Record<string, string>> = {
  publisert: 'Publisert',
  avledet: 'Avledet',
  anslag: 'Anslag',
  modellert: 'Modellert (eksempel)',
};

test.for([
  {
    of: 'the report',
    datasett: 'rapporten',
    query: 'niva=fylke&indikator=samarbeider',
    rows: 15,
    note: 'Noen av tallene er anslag',
    name: /^beredskapskartet-samarbeider-fylke-anslag-[0-9a-f]+\.[\w.-]+$/,
  },
  {
    of: 'a filtered example',
    datasett: 'eksempel',
    query: 'niva=landsdel&indikator=formalisert&sektor=ikt&datasett=eksempel',
    rows: 6,
    note: 'Dette er eksempeltall',
    name: /^beredskapskartet-formalisert-landsdel-sektor-ikt-2024-eksempel-[0-9a-f]+\.[\w.-]+$/,
  },
])(
  'every file of $of holds what the table on screen says',
  async ({ datasett, query, rows: count, note, name }, { visit }) => {
    const page = await visit(`?visning=tabell&${query}`, {
      viewport: { width: 1280, height: 900 },
    });
    await page.getByRole('table').waitFor();
    const shown = await tableOnScreen(page);
    expect(shown).toHaveLength(count);
    const manifest = await page.request.get(new URL('data/manifest.json', page.url()).href);
    const { version } = (await manifest.json()) as { version: string };
    const opener = page.getByRole('button', { name: 'Last ned', exact: true });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Last ned' });
    await dialog.getByText(note).waitFor();
    for (const [kind, read] of Object.entries(readers)) {
      const line = dialog.locator(`[data-fil=${kind}]`);
      const button = line.getByRole('button');
      const size = await line.getByText(/^\d[\d\s]* kB$/).innerText();
      const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
      expect(download.suggestedFilename()).toMatch(name);
      expect(download.suggestedFilename()).toContain(version);
      const path = await download.path();
      const rows = await read(path);
      expect(rows.map(inTable), kind).toEqual(shown);
      expect(new Set(rows.map((row) => row['datasett'])), kind).toEqual(new Set([datasett]));
      const kB = Math.round((await readFile(path)).byteLength / 1000);
      expect(Number(size.replace(/\D/g, '')), kind).toBe(Math.max(1, kB));
    }
    const links = await dialog
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    for (const href of links) {
      const file = new URL(href ?? '', page.url()).href;
      expect((await page.request.head(file)).ok(), String(href)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => opener.evaluate((node) => node === document.activeElement)).toBe(true);

    await page.getByRole('button', { name: 'Last ned tallene' }).click();
    await dialog.waitFor();
  },
);

test('nothing of the view before is taken away while the numbers are on their way', async ({
  visit,
}) => {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  const page = await visit('?datasett=eksempel&niva=fylke', {
    viewport: { width: 1280, height: 900 },
    before: (page) =>
      page.route('**/*.parquet*', async (route) => {
        await held;
        await route.continue();
      }),
  });
  await ready(page);
  const takers = page
    .getByRole('group', { name: 'Ta med videre' })
    .getByRole('button', { name: /^(Kopier setning|Last ned|Skriv ut)/ });
  const disabled = () =>
    takers.evaluateAll((all) => all.map((one) => one.getAttribute('aria-disabled')));
  expect(await disabled()).toEqual(['false', 'false', 'false']);
  await page.evaluate(() => {
    history.pushState(null, '', '?datasett=eksempel&niva=fylke&sektor=ikt');
    dispatchEvent(new PopStateEvent('popstate'));
  });
  await expect.poll(disabled).toEqual(['true', 'true', 'true']);
  letGo();
  await expect.poll(disabled, { timeout: 30_000 }).toEqual(['false', 'false', 'false']);
});
