import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pointAt, ready, spotOf, test } from './visit';

const viewport = { width: 1440, height: 900 };

const cardText = (page: Page, navn: string) =>
  page.getByRole('article', { name: navn, exact: true }).locator('dl').innerText();

describe('the card', () => {
  test('is the country’s until an area is pointed at', async ({ visit }) => {
    const page = await visit('', { viewport });
    await ready(page);
    const card = page.getByRole('article', { name: 'Norge' });
    expect(await card.innerText()).toContain('157 av 189 kommuner som svarte');
    expect(await card.innerText()).toContain('Publisert');
    expect(await card.innerText()).toContain('kap. 3.2');
  });

  test('is the same for pointer, tap and keyboard', async ({ visit }) => {
    const query = '?niva=fylke&indikator=effekt&effekt=forebygging';
    const page = await visit(query, { viewport, webGl: true });
    await ready(page);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowUp');
    const option = page.locator('[role=option][data-current]');
    const omrade = (await option.getAttribute('data-omrade')) ?? '';
    const navn = /^[^,(]+/.exec((await option.getAttribute('aria-label')) ?? '')?.[0].trim() ?? '';
    const byKeyboard = await cardText(page, navn);
    await page.keyboard.press('Tab');
    await page.getByRole('article', { name: 'Norge' }).waitFor();

    const spot = await spotOf(page, omrade);
    await pointAt(page, spot, navn);
    expect(await cardText(page, navn)).toBe(byKeyboard);

    const phone = await visit(query, {
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      isMobile: true,
    });
    await ready(phone);
    await phone.locator('.stage').scrollIntoViewIfNeeded();
    const target = await spotOf(phone, omrade);
    await phone.touchscreen.tap(target.x, target.y);
    expect(await cardText(phone, navn)).toBe(byKeyboard);
    await expect
      .poll(() => phone.getByRole('heading', { name: navn, exact: true }).boundingBox())
      .toSatisfy((box: { y: number }) => box.y < 844);
  });

  test('of a kommune is about its fylke or its group where the report has no number of its own', async ({
    visit,
  }) => {
    const page = await visit('?omrade=5054&indikator=effekt', { viewport });
    await ready(page);
    const card = page.getByRole('article', { name: 'Indre Fosen' });
    const text = (await card.innerText()).replaceAll('\u00a0', ' ');
    for (const known of [
      'Gjelder Trøndelag fylke: mellom 4,0 og 4,1',
      'Avledet – Følger av tall som er trykt i rapporten.',
      'Svarte i Trøndelag fylke',
      '18 av 38 kommuner (47 %)',
      'Innbyggere',
      'Sentralitet',
      'Fosenregionen',
      'fra 1987',
      'Om Indre Fosen svarte, og hva, er ikke offentlig.',
    ]) {
      expect(text).toContain(known);
    }

    await page.getByRole('radio', { name: 'Samarbeider', exact: true }).check();
    await card.getByText('Samarbeider (case)').waitFor();
    const byName = (await card.locator('dl').innerText()).replaceAll('\u00a0', ' ');
    expect(byName).toContain('Avledet – Rapporten beskriver et samarbeid som kommunen er med i.');
    expect(byName).toContain('PwC for KS 2025, vedlegg B, case 5');

    const other = await visit('?omrade=1875', { viewport });
    await ready(other);
    const ofGroup = other.getByRole('article', { name: 'Hamarøy' });
    const said = (await ofGroup.innerText()).replaceAll('\u00a0', ' ');
    expect(said).toMatch(
      /\nAnslag: \d+ % \(\d+–\d+ %\) av kommunene i Nord-Norge under 10 000 innbyggere\n/,
    );
    expect(said).toMatch(/\n\d+–\d+ %, uansett hva de som ikke svarte, mener\n/);
    expect(said).toContain('Anslag – Anslag av Beredskapskartet for gruppen samlet');
    expect(said).toContain('Om Hamarøy svarte, og hva, er ikke offentlig.');
  });

  test('says of a kommune what is known where the example has no answer of it', async ({
    visit,
  }) => {
    const page = await visit('?datasett=eksempel&omrade=5054&indikator=effekt', { viewport });
    await ready(page);
    const card = page.getByRole('article', { name: 'Indre Fosen' });
    const text = (await card.innerText()).replaceAll('\u00a0', ' ');
    for (const known of [
      'Eksempel: Opplevd effekt',
      'Ikke svart (eksempel) – Uten svar i eksempelet.',
      'Med eksempelsvar i Trøndelag fylke',
      '18 av 38 kommuner (47 %)',
      'Innbyggere',
      'Sentralitet',
      'Fosenregionen',
      'fra 1987',
      'Eksempel: laget, ingens svar',
    ]) {
      expect(text).toContain(known);
    }
    expect(text).not.toMatch(/PwC|svarte/i);
  });

  test('fits the map to the chosen area and lets it go', async ({ visit }) => {
    const page = await visit('?niva=fylke', { viewport });
    await ready(page);
    const spot = await spotOf(page, '50');
    await page.mouse.click(spot.x, spot.y);
    await page.getByRole('button', { name: 'Zoom til området' }).click();
    await page.getByText(/Teller \d+ av 15 fylker/).waitFor();
    await page.getByRole('button', { name: 'Fjern valget' }).click();
    await page.mouse.move(5, 5);
    await page.getByRole('article', { name: 'Norge' }).waitFor();
    expect(new URL(page.url()).searchParams.has('omrade')).toBe(false);
  });
});
