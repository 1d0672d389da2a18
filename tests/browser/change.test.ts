import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { greatest, sum } from 'd3';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import type { Site } from '../../scripts/site';
import { serveSite } from '../../scripts/site';
import { expected } from '../query/independent';
import { randomSurvey } from '../random-survey';
import { copySite } from '../site-copy';
import { noFilters } from '../../src/query/filters';
import { languageNames } from '../../src/text/languages';
import { Faults } from './axe';
import { downloads, expectOrigin, readPicture, saved } from './chart-downloads';
import { serveHosts } from './host-site';
import { replaceData } from './other-data';
import { coloursIn, near, parseColour } from './pixels';
import { ready, spotOf, test } from './visit';
import { byTurns } from '../sweep';

const viewport = { width: 1440, height: 900 };
const answers = {
  2026: randomSurvey({ seed: 1, response: 0.6, yes: 0.6 }),
  2028: randomSurvey({ seed: 2, response: 0.8, yes: 0.9 }),
};
const first = new Set(answers[2026].map(({ kommunenummer }) => kommunenummer));
const both = answers[2028].filter(({ kommunenummer }) => first.has(kommunenummer)).length;

let folder = '';
let site: Site | null = null;
const url = () => site?.url ?? '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beredskapskartet-endring-'));
  await copySite(folder);
  for (const year of [2026, 2028] as const) {
    const rader = { lest: answers[year].length, ugyldige: 0, erstattet: 0, uferdige: 0 };
    const survey = { answers: answers[year], rader, notices: [], year, eksempel: false };
    const round = {
      bolge: year,
      datasett: 'undersokelsen',
      minN: 1,
      survey,
      file: 'svar.csv',
    } as const;
    await replaceData(folder, { kind: 'runde', round, beside: year === 2028 });
  }
  site = await serveSite('/', folder);
});
afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true });
});

/** What the table says of each fylke: change, class and status. */
const tableRows = (page: Page) =>
  page.locator('tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      omrade: row.getAttribute('data-omrade') ?? '',
      klasse: row.getAttribute('data-klasse') ?? '',
      endring: row.querySelector('[data-kolonne=endring]')?.textContent.trim() ?? '',
    })),
  );

const renderers = [
  { drawnBy: 'svg', webGl: false },
  { drawnBy: 'webgl', webGl: true },
];

test.for(byTurns(renderers, 0))(
  'two rounds are chosen and held together; map by $drawnBy, table and chart show the same change',
  async ({ webGl }, { visit }) => {
    const page = await visit('?niva=fylke', { viewport, webGl, url: url() });
    await ready(page);
    expect(await page.getByRole('radio', { name: '2028', exact: true }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Endring fra 2026' }).check();
    await page
      .getByRole('heading', { name: 'Samarbeider flere kommuner i 2028 enn i 2026?' })
      .waitFor();
    await page.getByText(`${both} kommuner svarte begge ganger.`).waitFor();
    expect(new URL(page.url()).searchParams.get('mot')).toBe('2026');

    await page.reload();
    await ready(page);
    const colours = new Map(
      (
        await page
          .locator('[data-line]')
          .evaluateAll((lines) =>
            lines.map((line) => [
              line.getAttribute('data-line') ?? '',
              line.querySelector('[data-colour]')?.getAttribute('data-colour') ?? '',
            ]),
          )
      ).map(([key = '', colour = '']) => [key, parseColour(colour)]),
    );
    expect(await page.locator('[data-helling]').count()).toBe(15);
    const fylker = ['34', '50', '55', '56'];
    const discs = await Promise.all(
      fylker.map(async (omrade) => ({ ...(await spotOf(page, omrade)), radius: 10 })),
    );
    const seen = (await coloursIn(page, discs)).map((found) =>
      greatest([...colours.keys()], (key) =>
        sum(found, (one) => (near(one.colour, colours.get(key) ?? [0, 0, 0]) ? one.count : 0)),
      ),
    );

    const drawn = await page
      .locator('[data-helling] path[stroke-width="2.5"]')
      .evaluateAll((lines) => lines.map((line) => line.getAttribute('stroke')));
    const slope = page.getByRole('region', { name: 'Endring fra 2026 til 2028' });
    const downloadsOfSlope = await downloads(page, slope);
    const [name, svg] = await saved(downloadsOfSlope, 'Last ned SVG');
    expect(name).toMatch(/^beredskapskartet-\w+-fylke-2026-2028-helling-\w+\.svg$/);
    const picture = await readPicture(page, svg);
    expect(picture.slopes.toSorted()).toEqual(drawn.toSorted());
    for (const said of ['Undersøkelsene 2026 og 2028', 'Beregnet', 'n er kommuner med svar.']) {
      expect(picture.words).toContain(said);
    }
    expectOrigin(picture.words, 'versjon=');
    await page.keyboard.press('Escape');

    await page.getByRole('radio', { name: 'Tabell' }).check();
    await page.getByRole('table').waitFor();
    const rows = await tableRows(page);
    expect(rows).toHaveLength(15);
    fylker.forEach((omrade, index) => {
      const row = rows.find((one) => one.omrade === omrade);
      expect(seen[index], omrade).toBe(`klasse-${row?.klasse}`);
    });
    for (const { omrade, endring } of rows) {
      const [before, after] = ([2026, 2028] as const).map((year) =>
        expected(answers[year], 'samarbeider', 'begge', noFilters, { omrade }),
      );
      const exact = (after?.verdi ?? NaN) - (before?.verdi ?? NaN);
      const [first, last] = [before, after].map((side) => Math.round(side?.verdi ?? NaN));
      const words = `${first} % → ${last} % · n: ${before?.n} → ${after?.n}`;
      expect(
        picture.drawn.some((said) => said.endsWith(words)),
        words,
      ).toBe(true);
      const shown = Number(endring.replace('−', '-'));
      expect(Math.abs(shown - exact), omrade).toBeLessThan(0.5 + 1e-6);
    }
  },
);

test('a kommune says how its own answer changed', async ({ visit }) => {
  const changed = answers[2028].find(
    ({ kommunenummer, samarbeider }) =>
      samarbeider &&
      answers[2026].some((one) => one.kommunenummer === kommunenummer && !one.samarbeider),
  );
  const query = `?niva=kommune&mot=2026&omrade=${changed?.kommunenummer}`;
  const page = await visit(query, { viewport, url: url() });
  await ready(page);
  const facts = page.getByRole('group', { name: 'Endring fra 2026 til 2028' });
  await facts.getByText('+100 prosentpoeng').waitFor();
  await facts.getByText('Samarbeider ikke').waitFor();
  await page.getByRole('button', { name: /^Fra nei til ja/ }).waitFor();
  expect(await page.getByText('EKSEMPEL', { exact: true }).count()).toBe(0);

  const faults = new Faults();
  // The same page with fewer areas is sooner looked through.
  await page.getByRole('radio', { name: 'Landsdel' }).check();
  for (const sprak of byTurns(['nn', 'en', 'nb'] as const, 1)) {
    await page.getByRole('link', { name: languageNames[sprak], exact: true }).click();
    await page.locator(`html[lang=${sprak}]`).waitFor({ state: 'attached' });
    await ready(page);
    await page.getByRole('group', { name: /2026.*2028/ }).waitFor();
    if (sprak === 'nb') await faults.lookAround(page, 'endring');
    else await faults.look(page, `endring ${sprak}`);
  }
  expect(faults.lines).toEqual([]);
}, 120_000);

test('one round alone has no selector, and a round that is not there is not held against', async ({
  visit,
}) => {
  const page = await visit('?mot=2019', { viewport });
  await ready(page);
  expect(await page.getByRole('radio', { name: '2024', exact: true }).count()).toBe(0);
  await page.getByRole('heading', { name: 'Hvor samarbeider kommunene om beredskap?' }).waitFor();
});

test('a frame that may only run scripts has the newest round, and asks for no database for another', async ({
  visit,
}) => {
  const embedded = ['bolge=2028', 'bolge=2028&mot=2026', 'bolge=2026'];
  const frames = embedded.map(
    (query) =>
      `<iframe sandbox="allow-scripts" width="600" height="900" title="${query}" src="${url()}embed.html?niva=fylke&${query}"></iframe>`,
  );
  const article = `<!doctype html><html lang="nb"><link rel="icon" href="data:,"><title>Artikkel</title>${frames.join('')}`;
  const hosts = await serveHosts(url(), { 'artikkel.html': article });
  const asked: string[] = [];
  const page = await visit('artikkel.html', {
    viewport,
    url: hosts.url,
    embeds: url(),
    listen: (opened) => opened.on('request', (request) => asked.push(request.url())),
  });
  const [newest, ...computed] = embedded.map((query) => page.frameLocator(`[title="${query}"]`));
  await newest?.getByRole('article').waitFor();
  await expect.poll(() => newest?.locator('.map svg [data-omrade]').count()).toBe(15);
  for (const frame of computed) {
    await frame.getByRole('alert').waitFor();
    expect(await frame.locator('article, [data-omrade]').count()).toBe(0);
  }
  expect(asked.filter((address) => /duckdb|database/.test(address))).toEqual([]);
  hosts.close();
});
