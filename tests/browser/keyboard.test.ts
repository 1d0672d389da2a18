import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ready, test } from './visit';

const viewport = { width: 1440, height: 900 };

/** What a screen reader says of the area that the keyboard is at. */
async function spokenAt(page: Page): Promise<string> {
  const id = await page.getByRole('listbox').getAttribute('aria-activedescendant');
  if (id === null) return '';
  return (await page.locator(`[id="${id}"]`).getAttribute('aria-label')) ?? '';
}

const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

/** From now on, all that live regions come to say is kept in the order that it is said. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const live = '[role=status], [role=alert], [aria-live]';
    const heard: string[] = [];
    const last = new Map<Element, string>();
    const said = (element: Element) => element.textContent.replace(/\s+/g, ' ').trim();
    for (const element of document.querySelectorAll(live)) last.set(element, said(element));
    new MutationObserver(() => {
      for (const element of document.querySelectorAll(live)) {
        // What is busy is said when it is done.
        if (element.closest('[aria-busy=true]')) continue;
        const now = said(element);
        if (now !== '' && now !== last.get(element)) heard.push(now);
        last.set(element, now);
      }
    }).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-busy'],
    });
    Object.assign(window, { heard });
  });
const heard = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    (window as unknown as { heard: string[] }).heard
      .splice(0)
      .map((text) => text.normalize('NFKC')),
  );

describe('the keyboard on the map', () => {
  test('goes by direction, rank and name, opens, compares, zooms, lets go and leaves', async ({
    visit,
  }) => {
    const page = await visit('?niva=fylke&indikator=effekt&effekt=forebygging', { viewport });
    await ready(page);
    const map = page.getByRole('listbox');
    await map.focus();
    await listen(page);
    const press = (key: string) => page.keyboard.press(key);

    // Value, n and status are in the name of every one of them.
    const names = await page
      .getByRole('option')
      .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''));
    expect(names.length).toBe(15);
    for (const name of names) expect(name).toMatch(/^.+, \d,\d, .+, Publisert$/);
    const values = names.map((name) => /, (\d,\d), /.exec(name)?.[1] ?? '').toSorted();

    await press('ArrowUp');
    const first = await spokenAt(page);
    expect(first).not.toBe(names[0]);
    expect(names).toContain(first);

    // From the lowest, Page Up comes by all of them in the order of their values.
    for (let step = 0; step < names.length; step++) await press('PageDown');
    const climbed = [await spokenAt(page)];
    for (let step = 1; step < names.length; step++) {
      await press('PageUp');
      climbed.push(await spokenAt(page));
    }
    expect(new Set(climbed)).toEqual(new Set(names));
    expect(climbed.map((name) => /, (\d,\d), /.exec(name)?.[1])).toEqual(values);

    const byLetter: string[] = [];
    for (const key of ['t', 't', 't']) {
      await press(key);
      byLetter.push((await spokenAt(page)).replace(/[ ,].*/, ''));
    }
    expect(byLetter).toEqual(['Telemark', 'Troms', 'Trøndelag']);
    // Walking changes what is active, which a screen reader says by itself.
    expect(await heard(page)).toEqual([]);

    await press('Enter');
    await expect.poll(() => parameter(page, 'omrade')).toBe('50');
    expect(await heard(page)).toEqual(['Trøndelag er åpnet. Tallene står etter kartet.']);
    await map.getByRole('option', { selected: true, name: /^Trøndelag/ }).waitFor();

    await press('ArrowUp');
    await press('Space');
    await expect.poll(() => parameter(page, 'sammenlign')).toBe('18');
    expect(await heard(page)).toEqual(['Nordland er lagt ved siden av det valgte området.']);
    expect(await map.getByRole('option', { selected: true }).count()).toBe(2);
    await press('Space');
    await expect.poll(() => parameter(page, 'sammenlign')).toBeNull();
    expect(await heard(page)).toEqual(['Nordland er tatt bort fra sammenligningen.']);

    await press('+');
    await page.getByText(/Teller \d+ av 15 fylker/).waitFor();
    await press('Home');
    await page.getByText('Søylene teller 15 fylker.').waitFor();
    const [closer, country, ...more] = await heard(page);
    expect(closer).toBe('Zoomet inn.');
    expect(country).toMatch(/^Norge, \d,\d, /);
    expect(more).toEqual([]);

    await press('Escape');
    await expect.poll(() => parameter(page, 'omrade')).toBeNull();
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Escape');
    expect(await focusedName(page)).toBe('Zoom inn');
    await press('Shift+Tab');
    expect(await map.evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Tab');
    expect(await focusedName(page)).toBe('Zoom inn');

    // Another view is told of once.
    await heard(page);
    await page.getByRole('radio', { name: 'Samarbeider', exact: true }).check();
    await page.locator('.stage[aria-busy=false]').waitFor();
    await page.getByRole('option', { name: /^Trøndelag, \d+\s%/ }).waitFor({ state: 'attached' });
    expect(await heard(page)).toEqual([
      (await page.locator('.lead').innerText()).normalize('NFKC').trim(),
    ]);
  });

  test('is the same in the embed, where nothing is laid beside each other', async ({ visit }) => {
    const page = await visit('embed.html?niva=fylke', { viewport: { width: 600, height: 1100 } });
    await page.locator('.map[aria-busy=false]').waitFor();
    await listen(page);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('b');
    expect(await spokenAt(page)).toMatch(/^Buskerud, /);
    await page.keyboard.press('Space');
    await page.getByRole('option', { selected: true, name: /^Buskerud/ }).waitFor();
    await page.getByRole('article', { name: 'Buskerud' }).waitFor();
    await page.keyboard.press('Home');
    await page.getByRole('article', { name: 'Buskerud' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('option', { selected: true }).waitFor({ state: 'detached' });
    expect(await heard(page)).toEqual([
      'Buskerud er åpnet. Tallene står etter kartet.',
      expect.stringMatching(/^Norge, /),
      'Valget er fjernet.',
    ]);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toBe('Zoom inn');
  });
});
