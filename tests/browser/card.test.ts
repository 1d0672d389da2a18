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

  test('says of a kommune what is known where it has no number', async ({ visit }) => {
    const page = await visit('?omrade=5054&indikator=effekt', { viewport });
    await ready(page);
    const card = page.getByRole('article', { name: 'Indre Fosen' });
    const text = (await card.innerText()).replaceAll('\u00a0', ' ');
    for (const known of [
      'Ikke svart – I eksempelundersøkelsen',
      'Svarte i Trøndelag',
      '18 av 38 kommuner (47 %)',
      'Innbyggere',
      'Sentralitet',
      'Fosenregionen',
      'fra 1987',
    ]) {
      expect(text).toContain(known);
    }
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
