import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { kommuner, naboer } from '../inputs';
import { test } from './visit';

const whole = (page: Page) => page.locator('section[aria-busy=false]').waitFor();
const textOf = async (page: Page, name: string) =>
  (await page.getByRole('region', { name }).innerText()).replaceAll('\u00a0', ' ');

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth);
const viewport = { width: 1440, height: 900 };
const phone = { viewport: { width: 390, height: 844 } };

describe('one place', () => {
  test('a kommune that says no in the example, but wishes: who could be its partners', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&omrade=1875', { viewport });
    await whole(page);
    await page.getByRole('heading', { name: 'Eksempel: Mulige samarbeidspartnere' }).waitFor();
    const place = await textOf(page, 'Eksempel: Mer om Hamarøy');
    expect(place).toContain('Dette er et eksempel. Svarene er oppdiktet');
    expect(place).toContain('I eksempelet har kommunen ønsket et samarbeid (modellert, eksempel).');
    const partners = await textOf(page, 'Eksempel: Mulige samarbeidspartnere');
    expect(partners).toMatch(
      /Steigen nabo, \d+ km\s+samarbeider i eksempelet om:\s+.+\(.+\)[^]*Status: modellert/,
    );
    const distances = [...partners.matchAll(/(\d+) km/g)].map(([, km]) => Number(km));
    expect(distances.length).toBeGreaterThan(3);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    const neighbours = await textOf(page, 'Eksempel: Naboer');
    expect(neighbours).toMatch(/Narvik nabo, \d+ km\s+ikke med i eksempelet \(ikke svart\)/);

    await page.getByText('Hva bør være på plass?').click();
    expect(await page.getByText('Kartlegg lovverket som gjelder').isVisible()).toBe(true);

    await page.getByRole('button', { name: 'Steigen' }).first().click();
    await page.getByRole('heading', { name: 'Eksempel: Mer om Steigen' }).waitFor();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('1848');
    await page.getByRole('heading', { name: 'Eksempel: Flere mulige partnere' }).waitFor();
    await page.getByText('Eksempel: Former, sektorer og oppgaver').click();
    await page.getByText(/\d+ vurderte samarbeid \(modellert\)\. Ett/).waitFor();
  });

  test('a kommune in the report: what its group is estimated to, and what is said of its neighbours', async ({
    visit,
  }) => {
    const page = await visit('?omrade=1875', { viewport });
    await whole(page);
    const place = await textOf(page, 'Mer om Hamarøy');
    expect(place).toMatch(
      /Av kommunene i Nord-Norge under 10 000 innbyggere anslås \d+ % å samarbeide \(anslag, 95 %: \d+–\d+ %\)\. Uansett hva de som ikke svarte, mener: \d+–\d+ %/,
    );
    expect(place).toContain('Om Hamarøy svarte, og hva, er ikke offentlig.');
    expect(place).toMatch(
      /\nKommunene i Nord-Norge under 10 000 innbyggere\s+gruppen som Hamarøy er i\nAnslag: \d+ %\n/,
    );
    expect(place).not.toMatch(/[Mm]odellert|EKSEMPEL|Hamarøy samarbeider|(?<!Om )Hamarøy svarte/);

    const near = page.getByRole('region', { name: 'Naboer' });
    await near.waitFor();
    const own = naboer.filter((row) => row['kommunenummer'] === '1875').map((row) => row['nabo']);
    const names = await near.getByRole('listitem').getByRole('button').allInnerTexts();
    expect(names.toSorted()).toEqual(
      kommuner
        .filter((row) => own.includes(row['kommunenummer']))
        .map((row) => row['kommunenavn'])
        .sort(),
    );
    const said = await textOf(page, 'Naboer');
    expect(said).toContain('Rapporten oppgir ikke hva enkeltkommuner mener.');
    expect(said.match(/regnes til kommunene i Nord-Norge/g)).toHaveLength(names.length);

    await near.getByRole('button', { name: 'Steigen' }).click();
    await page.getByRole('heading', { name: 'Mer om Steigen' }).waitFor();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('1848');
  });

  test.for([
    ['50', 'trondelag', ['Trøndelag (fylke)', 'Trøndelag (landsdel)']],
    ['3419', '3114', ['Våler (Innlandet)', 'Våler (Østfold)']],
  ] as const)(
    '%s and %s have one name, and are told apart',
    async ([omrade, other, names], { visit }) => {
      const page = await visit(`?datasett=eksempel&omrade=${omrade}&sammenlign=${other}`, {
        viewport,
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

  test('Innlandet beside Agder for brann og redning in the example, on a phone', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&omrade=34&sektor=brann_redning', phone);
    await whole(page);
    await page.getByLabel('Sammenlign med').selectOption({ label: 'Agder' });
    const table = page.getByRole('table', { name: 'To steder side om side' });
    await table.waitFor();
    const address = new URL(page.url()).searchParams;
    expect([address.get('omrade'), address.get('sammenlign'), address.get('sektor')]).toEqual([
      '34',
      '42',
      'brann_redning',
    ]);
    expect(await table.getByRole('columnheader').allInnerTexts()).toEqual(
      expect.arrayContaining(['Innlandet', 'Agder']),
    );
    const text = (await table.innerText()).replaceAll('\u00a0', ' ');
    expect(text.match(/95 %-intervall/g)).toHaveLength(10);
    expect(text.match(/Modellert \(eksempel\)/g)).toHaveLength(10);
    // Nothing is claimed of what is made: two numbers stand beside each other, and no more.
    expect(text).not.toMatch(/[Kk]lart|overlapper|[Ff]orskjell|svarte/);
    const place = await textOf(page, 'Eksempel: Mer om Innlandet');
    expect(place).toMatch(/I Agder har 11 av 25 kommuner eksempelsvar/);
    expect(place.match(/Bare: Brann og redning\./g)).toHaveLength(1);
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
  });

  test('Innlandet beside Agder in the report, on a phone: only what may be compared is', async ({
    visit,
  }) => {
    const page = await visit('?omrade=34&sammenlign=42', phone);
    await whole(page);
    const table = page.getByRole('table', { name: 'To steder side om side' });
    await table.waitFor();
    const text = (await table.innerText()).replaceAll('\u00a0', ' ');
    expect(text.match(/\nAnslag: \d+ %/g)).toHaveLength(2);
    expect(text).toContain('Anslag kan ikke sammenlignes.');
    expect(text).toContain('Mer enn 40 %, tallet er ikke trykt');
    expect(text).toContain('Minst ett av stedene har ikke et eget tall å sammenligne.');
    expect(text.match(/Minst ett av tallene har ikke noe intervall\./g)).toHaveLength(3);
    expect(text).not.toMatch(/[Mm]odellert|[Kk]lart (lavere|høyere)/);
    const place = await textOf(page, 'Mer om Innlandet');
    expect(place).toMatch(/I Agder svarte 11 av 25 kommuner \(publisert\)/);
    await page.getByText('Med svarfila til KS viser kartet former').waitFor();
    expect(await widthOf(page)).toBeLessThanOrEqual(390);
  });

  test('two landsdeler in the report, whose numbers may be compared, say how they lie', async ({
    visit,
  }) => {
    const page = await visit('?omrade=trondelag&sammenlign=agder-og-rogaland', phone);
    await whole(page);
    const table = page.getByRole('table', { name: 'To steder side om side' });
    await table.waitFor();
    const text = await table.innerText();
    expect(text.match(/95 %-intervallet for forskjellen tar ikke med null\./g)).toHaveLength(1);
    expect(text).toContain('Trøndelag ligger under Agder og Rogaland');
    // The effect of the one is printed and of the other estimated.
    expect(text.match(/Anslag kan ikke sammenlignes\./g)).toHaveLength(3);
  });
});
