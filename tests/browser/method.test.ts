import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { MethodFile } from '../../src/contract/method-file';
import type { Manifest } from '../../src/contract/manifest';
import { catalogue, effektIds } from '../../src/indicators/catalogue';
import { statuses } from '../../src/indicators/status';
import { areasQuery } from '../../src/query/areas';
import { unfiltered } from '../../src/query/areas-question';
import { noFilters } from '../../src/query/filters';
import { reportStatement } from '../../src/query/report-answers';
import { sourceLine } from '../../src/text/citation';
import { languages } from '../../src/text/languages';
import { methodTextsOf, textsOf } from '../../src/text/texts';
import { root } from '../inputs';
import { test } from './visit';

const read = (file: string): unknown =>
  JSON.parse(readFileSync(`${root}/dist/data/${file}`, 'utf8'));
const manifest = read('manifest.json') as Manifest;
const { motsigelser } = read('metode.json') as MethodFile;
const round = manifest.rounds.at(-1);
if (!round) throw new Error('The site is built without the example');

const queries = Object.values(catalogue).flatMap((indikator) =>
  (indikator.id === 'effekt' ? effektIds : effektIds.slice(0, 1)).flatMap((effekt) => [
    reportStatement(indikator, effekt, noFilters),
    areasQuery(unfiltered(indikator, effekt, round)).sql.trim(),
  ]),
);

describe('the method page', () => {
  test('says in each language what the code and the data are, without a database', async ({
    visit,
  }) => {
    for (const language of languages) {
      const [t, words] = [textsOf(language), methodTextsOf(language)];
      const page = await visit(`metode.html?sprak=${language}`, {
        viewport: { width: 1280, height: 900 },
        before: (page) => page.route(/\.(wasm|parquet)/, (route) => route.abort()),
      });
      await page.getByText(words.built.data(manifest.version)).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.title()).toBe(t.documentTitle(words.title));
      expect(await page.getByRole('heading', { level: 1 }).allInnerTexts()).toEqual([words.title]);

      const code = await page.locator('pre code').allTextContents();
      for (const sql of queries) expect(code).toContain(sql);

      const main = (await page.locator('main').textContent()) ?? '';
      for (const { path, sha256 } of manifest.files) {
        expect(main).toContain(path);
        expect(main).toContain(sha256);
      }
      for (const status of statuses) {
        expect(main).toContain(t.status[status].short);
        expect(main).toContain(t.status[status].meaning);
      }
      for (const [caption, rows] of [
        [words.estimates.groups, 13],
        [words.estimates.areas, 14],
      ] as const) {
        expect(await page.getByRole('table', { name: caption }).locator('tbody tr').count()).toBe(
          rows,
        );
      }
      const rows = await page.locator('tr:has(> th[scope=row])').allTextContents();
      for (const { nr, hva, bruk } of motsigelser) {
        const row = rows.find((text) => text.trim().startsWith(nr) && text.includes(hva[language]));
        expect(row, nr).toContain(bruk[language]);
      }
      const quoted = (await page.locator('blockquote').innerText()).trim();
      const today = t.format.date(new Date());
      expect(quoted).toBe(
        t.quote.reference(
          sourceLine(t, { datasett: 'rapporten', round: null, estimates: true }),
          manifest.version,
          today,
          new URL(`./?versjon=${manifest.version}`, page.url()).href,
        ),
      );
      await page.close();
    }
  });

  test('is reached from the map, in its language, and leads back', async ({ visit }) => {
    const page = await visit('?sprak=en');
    await page.getByRole('link', { name: 'How the numbers are made' }).click();
    await page.getByRole('heading', { level: 1, name: 'How the numbers are made' }).waitFor();
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.getByRole('heading', { level: 1, name: 'Slik er tala laga' }).waitFor();
    await page.getByRole('link', { name: 'Beredskapskartet: Til kartet' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kvar samarbeider/ }).waitFor();
  });

  test('scrolls one way only, however narrow', async ({ visit }) => {
    const page = await visit('metode.html', { viewport: { width: 320, height: 640 } });
    await page.getByText(manifest.version).first().waitFor();
    for (const details of await page.locator('summary').all()) await details.click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  test('without its data it says so, and still tells what it knows', async ({ visit }) => {
    const page = await visit('metode.html', {
      mayLog: /Failed to load resource|no manifest/,
      before: (page) => page.route('**/manifest.json', (route) => route.fulfill({ status: 500 })),
    });
    expect(await page.getByRole('alert').innerText()).toBe(methodTextsOf('nb').failed);
    // The answers' own queries need to know that there are answers.
    expect(await page.locator('pre code').count()).toBeGreaterThanOrEqual(queries.length / 2);
  });
});
