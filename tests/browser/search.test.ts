import { describe, expect } from 'vitest';
import { pointAt, ready, spotOf, test } from './visit';

const viewport = { width: 1280, height: 900 };

describe('the search', () => {
  test('takes the keyboard from the front page to a link about Steinkjer in four actions', async ({
    visit,
  }) => {
    const page = await visit('', { viewport });
    await ready(page);
    // Past the link to the content: the field is next.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('stenkjer');
    await page.getByRole('option', { name: /Steinkjer.*Kommune i Trøndelag/ }).waitFor();
    await page.keyboard.press('Enter');

    await page.getByRole('article', { name: 'Steinkjer' }).waitFor();
    expect(new URL(page.url()).search).toBe('?niva=kommune&omrade=5006');
    await expect
      .poll(() => page.locator('header [role=status]').innerText())
      .toBe('Viser Steinkjer.');
    // The map has gone there: an area far off is out of sight.
    await expect
      .poll(
        async () => (await page.locator(`[role=option][data-omrade="0301"]`).boundingBox())?.y ?? 0,
      )
      .toBeGreaterThan(viewport.height);
  });

  test('shows what is chosen, whatever the pointer rests on', async ({ visit }) => {
    const page = await visit('?niva=fylke', { viewport });
    await ready(page);
    const field = page.getByRole('combobox', { name: /^Søk/ });
    const innlandet = page.getByRole('article', { name: 'Innlandet' });
    await pointAt(page, await spotOf(page, '42'), 'Agder');
    await field.focus();
    await page.keyboard.type('innlandet');
    await page.getByRole('option', { name: /^Innlandet.*Fylke/ }).waitFor();
    await page.keyboard.press('Enter');
    await innlandet.waitFor();
    await page.keyboard.press('Escape');

    // This list lies over the map: once it closes, the pointer rests on what the map has gone to.
    await field.fill('trøndelag');
    await page.getByRole('option', { name: /^Trøndelag.*Fylke/ }).click();
    const trondelag = page.getByRole('article', { name: 'Trøndelag' });
    await trondelag.waitFor();
    for (let frame = 0; frame < 40; frame++) {
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
    expect(await trondelag.isVisible()).toBe(true);
  });

  test('steps through the hits, says which name was found, and lets go', async ({ visit }) => {
    const page = await visit('', { viewport });
    await ready(page);
    const field = page.getByRole('combobox', { name: /^Søk/ });
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    await field.fill('våler');
    const hits = page.getByRole('listbox', { name: /^Søk/ }).getByRole('option');
    await expect.poll(() => hits.count()).toBe(2);
    expect((await hits.allInnerTexts()).join()).toMatch(/Innlandet.*Østfold|Østfold.*Innlandet/s);
    expect(await field.getAttribute('aria-expanded')).toBe('true');

    await field.press('ArrowDown');
    await field.press('ArrowDown');
    const chosen = page.locator('[role=option][aria-selected=true]');
    expect(await chosen.getAttribute('id')).toBe(await field.getAttribute('aria-activedescendant'));
    const fylke = (await chosen.innerText()).includes('Innlandet') ? '3419' : '3114';
    await field.press('Escape');
    expect(await field.getAttribute('aria-expanded')).toBe('false');
    expect(new URL(page.url()).search).toBe('');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    expect(new URL(page.url()).searchParams.get('omrade')).toBe(fylke);

    await field.fill('karasjohka');
    await page.getByRole('option', { name: 'Karasjok · Kárášjohka Kommune i Finnmark' }).click();
    expect(new URL(page.url()).searchParams.get('omrade')).toBe('5610');
    await field.fill('xyzzyq');
    await page.getByText('Ingen treff på «xyzzyq»').first().waitFor();
  });
});
