import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { ready, test } from './visit';
import { byTurns } from '../sweep';

const viewport = { width: 1280, height: 900 };

const inLanguage = async (page: Page, lang: string, heading: string) => {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  await expect.poll(() => page.title()).toBe(`${heading} – Beredskapskartet`);
};

const headings = {
  nb: 'Hvor samarbeider kommunene om beredskap?',
  nn: 'Kvar samarbeider kommunane om beredskap?',
  en: 'Where do municipalities cooperate on preparedness?',
};

describe('the language', () => {
  test('is the browser’s, and only its texts are fetched', async ({ visit }) => {
    const texts: string[] = [];
    for (const [locale, lang] of [
      ['nn-NO', 'nn'],
      ['da-DK', 'nb'],
      ['en-US', 'en'],
      ['fr-FR', 'en'],
    ] as const) {
      const page = await visit('', {
        viewport,
        locale,
        before: async (page) => {
          page.on('request', (request) => {
            const file = /\/(nb|nn|en)-[^/]+\.js$/.exec(request.url());
            if (file?.[1]) texts.push(file[1]);
          });
          // A Norwegian word on an English page, even for a moment, is a flash.
          await page.addInitScript(() => {
            const seen: string[] = [];
            Object.assign(window, { headingsSeen: seen });
            new MutationObserver(() => {
              const text = document.querySelector('h1')?.textContent;
              const hidden = document.documentElement.classList.contains('venter');
              if (text && !hidden && seen.at(-1) !== text) seen.push(text);
            }).observe(document, { childList: true, subtree: true, characterData: true });
          });
        },
      });
      await inLanguage(page, lang, headings[lang]);
      expect(await page.evaluate(() => (window as never)['headingsSeen'])).toEqual([
        headings[lang],
      ]);
      expect(texts.splice(0)).toEqual([lang]);
      await page.close();
    }
  });

  test('is the address’s before the browser’s, in every part of the page', async ({ visit }) => {
    const page = await visit('?sprak=en&niva=fylke&omrade=32', { viewport, locale: 'nn-NO' });
    await ready(page);
    await inLanguage(page, 'en', headings.en);
    const card = page.getByRole('article', { name: 'Akershus' });
    await card.getByText('The number is for Oslo and Akershus together.').waitFor();
    expect(await card.innerText()).toContain('Follows from PwC for KS 2025, figure');
    expect(
      await page.getByRole('option', { name: /^Trøndelag, / }).getAttribute('aria-label'),
    ).toBe('Trøndelag, 56%, 10 of 18 municipalities that answered, Published');
    await page.getByRole('radio', { name: 'Table' }).check();
    await page.getByRole('columnheader', { name: 'Sure bounds' }).waitFor();
  });

  test('changes in place by the links, each in its own language, and back again', async ({
    visit,
  }) => {
    const page = await visit('?indikator=effekt&omrade=5610', { viewport });
    await ready(page);
    await page.getByRole('navigation', { name: 'Språk' }).getByText('Nynorsk').click();
    await inLanguage(page, 'nn', 'Kvar opplever kommunane effekt av beredskapssamarbeid?');
    expect(new URL(page.url()).search).toBe('?indikator=effekt&omrade=5610&sprak=nn');
    await page.getByText('I Finnmark, i Nord-Noreg').waitFor();
    expect(await page.locator('[lang=se]').innerText()).toBe('Kárášjohka');
    await ready(page);

    const english = page.getByRole('link', { name: 'English' });
    expect(await english.getAttribute('lang')).toBe('en');
    expect(await english.getAttribute('hreflang')).toBe('en');
    await english.focus();
    await page.keyboard.press('Enter');
    await inLanguage(
      page,
      'en',
      'Where do municipalities see an effect of cooperating on preparedness?',
    );
    expect(await english.getAttribute('aria-current')).toBe('true');
    await page.goBack();
    await page.goBack();
    await inLanguage(page, 'nb', 'Hvor opplever kommunene effekt av beredskapssamarbeid?');
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored).toBe(0);
  });

  const renderers = [
    { drawnBy: 'svg', webGl: false },
    { drawnBy: 'webgl', webGl: true },
  ];

  test.for(byTurns(renderers, 0))(
    'leaves the map where the reader has moved it, drawn by $drawnBy',
    async ({ drawnBy, webGl }, { visit }) => {
      const page = await visit('?niva=fylke', { viewport, webGl });
      const settled = () =>
        page.locator(`[data-renderer=${drawnBy}][data-settled][aria-busy=false]`).waitFor();
      await ready(page);
      await settled();
      const place = async () => {
        const style = await page.locator('[role=option][data-omrade="11"]').getAttribute('style');
        return (style?.match(/-?[\d.]+(?=px)/g) ?? []).map(Number);
      };
      const [, whole = NaN] = await place();
      await page.getByRole('button', { name: 'Zoom inn' }).click();
      await page.getByText(/Teller \d+ av 15 fylker/).waitFor();
      const [x = NaN, y = NaN] = await place();
      expect(Math.abs(y - whole)).toBeGreaterThan(100);

      await page.getByRole('link', { name: 'Nynorsk' }).click();
      await page.getByRole('button', { name: 'Zoom inn' }).waitFor();
      await inLanguage(page, 'nn', headings.nn);
      await ready(page);
      await settled();
      const [newX = NaN, newY = NaN] = await place();
      expect(Math.hypot(newX - x, newY - y)).toBeLessThan(2);
    },
  );

  test('marks the title of a Norwegian report, and says what it prints in English', async ({
    visit,
  }) => {
    const page = await visit('?sprak=en&indikator=effekt&niva=fylke', { viewport });
    await ready(page);
    const title = page.getByText('Kommuners samarbeid om samfunnssikkerhet og beredskap, rapport');
    expect(await title.getAttribute('lang')).toBe('nb');
    await page.getByText('440 is n for the same question in figure 19').waitFor();
  });
});
