/** Whose numbers the page shows: said, chosen, never mixed, and made ones marked for as long as they are there. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Site } from '../../scripts/site';
import { serveSite } from '../../scripts/site';
import type { Datasett } from '../../src/contract/datasett';
import { datasettIds } from '../../src/contract/datasett';
import { statusesOf } from '../../src/model/datasett-statuses';
import { textsOf } from '../../src/text/texts';
import { randomSurvey } from '../random-survey';
import { copySite } from '../site-copy';
import { spread } from '../sweep';
import { holds, svgText } from '../out/ways/words';
import { saved } from './chart-downloads';
import { onPaper } from './on-paper';
import { replaceData } from './other-data';
import { ready, test } from './visit';
import { clipboard, copiedTable, drawFirst, pixels, queriedFile } from './ways-out';

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

const statusesOn = async (page: Page) =>
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
      listen: (page) => page.on('request', (request) => asked.push(request.url())),
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
    await page.getByRole('button', { name: /^Kommunestørrelse/ }).click();
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
    await expect.poll(() => statusesOn(page)).toEqual(new Set(['modellert']));
    expect(parameter(page, 'datasett')).toBe('eksempel');
    expect(parameter(page, 'indikator')).toBe('formalisert');
    expect(parameter(page, 'niva')).toBe('fylke');
    expect(asked.some((path) => path.endsWith('/eksempel/apning.json'))).toBe(true);

    await band(page).getByRole('button', { name: 'Tilbake til rapporten' }).click();
    await expect.poll(() => band(page).count()).toBe(0);
    await expect.poll(() => statusesOn(page)).not.toContain('modellert');
    expect(parameter(page, 'datasett')).toBeNull();

    await page.goBack();
    await band(page).waitFor();
    await expect.poll(() => statusesOn(page)).toEqual(new Set(['modellert']));
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
    const rows = page.getByRole('region', { name: 'Svaret på spørringen' }).locator('tbody tr');
    await expect.poll(() => rows.allInnerTexts()).toHaveLength(2);
    for (const row of await rows.allInnerTexts()) expect(row).toMatch(/^eksempel\t/);
  });
});

describe('what leaves the page by the browser alone', () => {
  let workplace = '';
  let own: Site | null = null;
  /** The built site with a small survey's real answers. */
  beforeAll(async () => {
    workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-ut-'));
    const answers = randomSurvey({ seed: 4, response: 0.6, yes: 0.7 });
    const rader = { lest: answers.length, ugyldige: 0, erstattet: 0, uferdige: 0 };
    const survey = { answers, rader, notices: [], year: 2026, eksempel: false };
    const of = { bolge: 2026, datasett: 'undersokelsen', minN: 1 } as const;
    await copySite(workplace);
    const round = { ...of, survey, file: 'svar.csv' };
    await replaceData(workplace, { kind: 'runde', round, beside: false });
    await drawFirst(workplace);
    own = await serveSite('/', workplace);
  });
  afterAll(async () => {
    await own?.close();
    await rm(workplace, { recursive: true });
  });

  const siteOf = (datasett: Datasett) => ({
    ...(datasett === 'undersokelsen' && own ? { url: own.url } : {}),
    query: `?niva=fylke${datasett === 'eksempel' ? '&datasett=eksempel' : ''}`,
  });
  /** How the numbers of a data set may be known, in words; each stands on each row. */
  const known = (datasett: Datasett) =>
    new RegExp(statusesOf[datasett].map((id) => textsOf('nb').status[id].short).join('|'), 'i');

  /** What is said anywhere in a data set, and what never is. */
  function says(datasett: Datasett, text: string, where: string): void {
    holds(datasett, text, where);
    if (datasett !== 'rapporten') expect(text, where).not.toMatch(/anslag/i);
  }
  function eachRowSays(datasett: Datasett, rows: readonly string[]): void {
    expect(rows).toHaveLength(15);
    for (const row of rows) {
      expect(row).toMatch(known(datasett));
      says(datasett, row, row);
    }
  }

  test.for(spread(datasettIds, 2))(
    'the picture’s pixels, paper and the copied table: %s',
    async (datasett, { visit }) => {
      const { query, ...at } = siteOf(datasett);
      const page = await visit(query, { viewport, ...at, permissions: clipboard });
      await ready(page);
      await page.getByRole('button', { name: 'Last ned', exact: true }).click();
      const dialog = page.getByRole('dialog');
      const [, svg] = await saved(dialog, 'Last ned SVG');
      const [name, png] = await saved(dialog, 'Last ned PNG, dobbel');
      const picture = svg.toString('utf8');
      const words = svgText(picture);
      says(datasett, words, 'bilde');
      holds(datasett, name.replaceAll('-', ' '), name);
      const [, line = ''] = /Status: ([^]*?)\nBeredskapskartet/.exec(words) ?? [];
      const counted = [...line.matchAll(/([\p{L} ]+)(?: \(eksempel\))? \((\d+)\)/gu)];
      expect(sum(counted, ([, , count]) => Number(count))).toBe(15);
      for (const [, word = ''] of counted) expect(word).toMatch(known(datasett));
      expect(picture.includes('data-del="merke"')).toBe(datasett === 'eksempel');
      const drawn = await pixels(page, png, picture);
      expect(drawn.saved.equals(drawn.drawn)).toBe(true);
      await page.keyboard.press('Escape');

      await expect.poll(() => onPaper(page)).toContain('datasettets versjon');
      says(datasett, await onPaper(page), 'kart på papir');
      await page.getByRole('radio', { name: 'Tabell' }).check();
      await page.getByRole('table').waitFor();
      const copied = (await copiedTable(page)).trim().split('\n');
      eachRowSays(datasett, copied.slice(-15));
      says(datasett, copied.join('\n'), 'kopiert tabell');
      await expect.poll(() => onPaper(page)).toContain('datasettets versjon');
      says(datasett, await onPaper(page), 'tabell på papir');
    },
  );

  test.for(spread(datasettIds.toReversed(), 1))(
    'the query box’s file: %s',
    async (datasett, { visit }) => {
      const { query, ...at } = siteOf(datasett);
      const page = await visit(query, { viewport, ...at });
      await ready(page);
      const { name, text, rows } = await queriedFile(page);
      says(datasett, name.replaceAll('-', ' '), name);
      says(datasett, text, name);
      for (const row of rows) {
        expect(statusesOf[datasett]).toContain(row['status']);
        if (datasett === 'eksempel') expect(row['datasett']).toBe('eksempel');
      }
    },
  );

  test.for([
    ['rapporten', 'rapporten'],
    ['undersokelsen', 'undersokelsen'],
    // Without scripts nothing shows the example, whatever the address asks for.
    ['eksempel', 'rapporten'],
  ] as const)('without scripts, asked for %s: %s', async ([asked, shown], { visit }) => {
    const { query, ...at } = siteOf(asked);
    const page = await visit(query, { ...at, javaScriptEnabled: false });
    const rows = page.getByRole('table').locator('tbody tr');
    const texts = await rows.allInnerTexts();
    expect(texts.length).toBeGreaterThan(5);
    for (const row of texts) {
      expect(row).toMatch(known(shown));
      says(shown, row, row);
    }
    says(shown, await page.locator('h1').innerText(), asked);
  });
});
