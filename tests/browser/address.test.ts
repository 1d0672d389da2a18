import { describe, expect } from 'vitest';
import { ready, test } from './visit';

const viewport = { width: 1280, height: 900 };

describe('the address holds the view', () => {
  test('a link opens on the indicator, the level and the area it names', async ({ visit }) => {
    const page = await visit('?indikator=effekt&effekt=handtering&niva=fylke&omrade=40', {
      viewport,
    });
    await ready(page);
    await page.getByRole('heading', { level: 1, name: /effekt/ }).waitFor();
    expect(await page.getByRole('radio', { name: 'Håndtering' }).isChecked()).toBe(true);
    expect(await page.getByRole('radio', { name: 'Fylke' }).isChecked()).toBe(true);
    expect(await page.getByRole('article', { name: 'Telemark' }).innerText()).toContain('4,0');
    expect(await page.title()).toContain('effekt');
  });

  test('an area alone opens on its own level', async ({ visit }) => {
    const page = await visit('?omrade=5006', { viewport });
    await ready(page);
    await page.getByRole('article', { name: 'Steinkjer' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Kommune' }).isChecked()).toBe(true);
  });

  test('defaults stay out of it', async ({ visit }) => {
    const page = await visit('', { viewport });
    await ready(page);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.getByRole('radio', { name: 'Landsdel' }).isChecked()).toBe(true);
  });

  test('back, forward and reload give the view again', async ({ visit }) => {
    const page = await visit('', { viewport });
    await ready(page);
    await page.getByRole('radio', { name: 'Opplevd effekt' }).check();
    await page.getByRole('radio', { name: 'Forebygging' }).check();
    await page.getByRole('radio', { name: 'Kommune' }).check();
    await expect.poll(() => page.getByRole('option').count()).toBe(357);
    expect(new URL(page.url()).search).toBe('?indikator=effekt&effekt=forebygging&niva=kommune');

    await page.goBack();
    await expect.poll(() => page.getByRole('option').count()).toBe(15);
    await page.goBack();
    await expect.poll(() => page.getByRole('radio', { name: 'Begge' }).isChecked()).toBe(true);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: /samarbeider/ }).waitFor();
    await page.goForward();
    await page.goForward();
    await page.goForward();
    await expect.poll(() => page.getByRole('option').count()).toBe(357);

    await page.reload();
    await ready(page);
    await expect.poll(() => page.getByRole('option').count()).toBe(357);
    expect(await page.getByRole('radio', { name: 'Forebygging' }).isChecked()).toBe(true);
  });
});

describe('broken values', () => {
  test('fall back to the default and never reach the page as markup', async ({ visit }) => {
    for (const query of [
      '?indikator=%3Cimg%20src=x%20onerror=alert(1)%3E',
      '?niva=bydel&omrade=9999&visning=3d',
      '?omrade=norge',
      '?omrade=%E0%A4%A&effekt[]=1&&&',
    ]) {
      const page = await visit(query, { viewport });
      await ready(page);
      await page.getByRole('article', { name: 'Norge' }).waitFor();
      expect(await page.getByRole('radio', { name: 'Samarbeider' }).isChecked()).toBe(true);
      expect(await page.locator('img').count()).toBe(0);
      await page.close();
    }
  });
});
