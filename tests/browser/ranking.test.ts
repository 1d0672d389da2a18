import { group } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { DataViews } from '../data-views';
import { openTables } from '../database';
import { exampleAnswers } from '../example-answers';
import { kommuner } from '../inputs';
import { pointAt, ready, spotOf, test } from './visit';

const viewport = { width: 1440, height: 900 };

const lists = (page: Page) => page.getByRole('region', { name: 'Lister' });
const rowsOf = (page: Page, list: RegExp) =>
  page.getByRole('list', { name: list }).getByRole('listitem');
const namesIn = (page: Page, list: RegExp) =>
  rowsOf(page, list).getByRole('button').allInnerTexts();
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const nordland = kommuner
  .filter((row) => row['fylkesnummer'] === '18')
  .map((row) => ({ navn: row['kommunenavn'] ?? '', nummer: row['kommunenummer'] ?? '' }));
const answerOf = ({ nummer }: { readonly nummer: string }) =>
  exampleAnswers.find(({ kommunenummer }) => kommunenummer === nummer);
const namesOf = (some: typeof nordland) => some.map(({ navn }) => navn).sort();

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
    expect(first).toContain(
      'Klart lavere enn landet. Mellom plass 1 og 2 av 6, regnet fra lavest.',
    );
    expect(first).toMatch(/10 av 18 .*Svarte: 18 av 38 kommuner \(47 %\) · Publisert/s);
    expect(plain(await rows.nth(2).innerText())).toContain('Ikke skillbar fra landet');

    const active = page.locator('.canvas [data-omriss=aktiv]');
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
      page
        .locator(`.canvas g[data-omrade="${omrade}"]`)
        .getAttribute('opacity')
        .then((given) => Number(given ?? 1));

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

  test('of kommuner in the report is by the group that a number is about, each with its status', async ({
    visit,
  }) => {
    const page = await visit('?niva=kommune', { viewport });
    await ready(page);
    await lists(page).getByText('Rapporten har ikke tall for hver kommune.').waitFor();
    const data = await DataViews.open(await openTables(), null);
    const { areas } = await data.view({ indikator: 'samarbeider', niva: 'kommune' });
    const ofGroups = group(areas, ({ gjelder }) => gjelder);
    for (const [gjelder, some] of ofGroups) {
      const key = gjelder === null ? 'orden-kjent' : `gjelder-${gjelder}`;
      const section = lists(page).locator(`[data-group="${key}"]`);
      const text = plain(await section.innerText());
      expect(text, key).toContain(`${some.length} kommuner`);
      if (gjelder === null) {
        expect(text).toMatch(/^Samarbeider ifølge rapporten\s/);
        expect(text).toMatch(
          /Avledet \(\d+\): Rapporten beskriver et samarbeid som kommunen er med i/,
        );
        expect(text).not.toContain('%');
      } else {
        expect(text, key).toMatch(/^Kommunene .+\sAnslag: .+ %\s.*uansett .+ · Anslag\s/s);
      }
    }
    expect(await lists(page).locator('[data-group]').count()).toBe(ofGroups.size);
  });

  test('of kommuner that cooperate or do not is by the made answers', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&niva=kommune', { viewport });
    await ready(page);
    await lists(page).getByText('en rangering gir ikke mening').waitFor();
    const [yes, no] = [true, false].map(
      (answer) => exampleAnswers.filter(({ samarbeider }) => samarbeider === answer).length,
    );
    const silent = kommuner.length - exampleAnswers.length;
    const opened = `Eksempel: ${no}: Samarbeider ikke`;
    expect(await page.getByRole('list', { name: opened }).getByRole('listitem').count()).toBe(no);
    const headings = await lists(page).locator('summary').allInnerTexts();
    expect(headings.slice(0, 3)).toEqual([
      opened,
      `Eksempel: ${yes}: Samarbeider`,
      `Eksempel: ${silent}: Ikke svart`,
    ]);
    await lists(page).locator('summary').nth(1).click();
    await lists(page)
      .locator('details')
      .nth(1)
      .getByText('Modellert: Laget eksempel. Ingen kommune har svart dette.')
      .waitFor();
  });
});

describe('the lists', () => {
  test('of the report name nobody, and tell the two ways to who is missing', async ({ visit }) => {
    const page = await visit('?omrade=18&liste=arbeid', { viewport });
    await ready(page);
    await page.getByRole('heading', { name: 'Arbeidsliste for Nordland' }).waitFor();
    await lists(page).getByText('Svarene fra enkeltkommuner er ikke offentlige.').waitFor();
    await lists(page)
      .getByText(/^Svarte: 19 av 41 kommuner/)
      .waitFor();

    await page.getByRole('radio', { name: 'Færrest svar' }).check();
    expect((await namesIn(page, /Hvor vet vi minst/))[0]).toBe('Finnmark');
    await lists(page)
      .getByText('Rapporten oppgir hvor mange kommuner som svarte, men ikke hvilke.')
      .waitFor();
    expect(
      await page.getByRole('button', { name: /^Kopier (som tekst|til regneark)/ }).count(),
    ).toBe(0);
    const own = lists(page).getByRole('link', { name: 'Slik brukes egne svar' });
    expect(await own.getAttribute('href')).toMatch(/#egne-svar$/);
    await lists(page).getByRole('button', { name: 'Se med eksempelsvar' }).click();
    await page.getByRole('heading', { name: 'Eksempel: Ringeliste' }).waitFor();
  });

  test('of the example say which kommuner in Nordland have no cooperation but wish for one, by keyboard', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel', {
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await page.getByRole('radio', { name: 'Rangering' }).focus();
    await page.keyboard.press('ArrowLeft');
    await lists(page).getByRole('combobox', { name: 'Fylke' }).focus();
    await page.keyboard.type('Nordland');
    await page.getByRole('heading', { name: 'Eksempel: arbeidsliste for Nordland' }).waitFor();

    const wishes = nordland.filter((one) => answerOf(one)?.onsket === 'ja');
    expect(wishes.length).toBeGreaterThan(0);
    await rowsOf(page, /men ønsker det/)
      .first()
      .waitFor();
    expect((await namesIn(page, /men ønsker det/)).sort()).toEqual(namesOf(wishes));
    await lists(page).getByText('Lista er et eksempel: svarene er oppdiktet.').waitFor();

    await page.getByRole('button', { name: 'Kopier som tekst' }).click();
    await page.getByText('Kopiert.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^Eksempel: arbeidsliste for Nordland\n/);
    expect(copied).toContain('svarene er oppdiktet');
    for (const { navn } of nordland) expect(copied).toContain(`- ${navn}: `);
  });

  test('of the example say where least is known, and can be copied where the browser refuses', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&liste=svar&omrade=18', {
      viewport: { width: 390, height: 844 },
      before: (page) =>
        page.addInitScript(() => {
          navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
        }),
    });
    await ready(page);
    expect((await namesIn(page, /^Eksempel: Hvor vet vi minst/))[0]).toBe('Finnmark');
    const silent = nordland.filter((one) => !answerOf(one));
    const listed = page.getByRole('list', {
      name: 'Eksempel: kommuner som ikke er med i eksempelet: Nordland',
    });
    await listed.waitFor();
    const shown = (await listed.getByRole('listitem').allInnerTexts()).map(
      (text) => text.split(' (Nordland)')[0],
    );
    expect(shown.sort()).toEqual(namesOf(silent));
    await lists(page).getByText('kan ikke brukes til å ta kontakt').waitFor();

    await page.getByRole('button', { name: 'Kopier til regneark' }).click();
    const fallback = page.locator('textarea');
    await fallback.waitFor();
    const rows = (await fallback.inputValue()).split('\n').slice(1);
    expect(rows).toHaveLength(silent.length);
    for (const row of rows) expect(row).toMatch(/^18\d\d\t.+\tNordland\t\d+\t.*eksempel/);
    expect(await fallback.evaluate((area: HTMLTextAreaElement) => area.selectionEnd)).toBe(
      (await fallback.inputValue()).length,
    );
  });
});
