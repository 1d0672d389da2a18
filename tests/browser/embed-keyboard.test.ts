/** The keyboard on a page that embeds the map: into its frame, through it, and out behind it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import type { Hosts } from './host-site';
import { serveHosts } from './host-site';
import type { Visit } from './visit';
import { test } from './visit';
import { walk } from './walk';

let hosts: Hosts;
beforeAll(async () => {
  hosts = await serveHosts(inject('siteUrl'));
});
afterAll(() => {
  hosts.close();
});

const embedOf = (page: Page, id: string) => page.frameLocator(`#${id} > iframe`);

/** An article with two maps, 600 pixels wide, both of them there. */
async function article(visit: Visit): Promise<Page> {
  const page = await visit('artikkel.html', {
    viewport: { width: 632, height: 900 },
    url: hosts.url,
    embeds: inject('siteUrl'),
    // Not every Chromium knows what a frame may be allowed.
    mayLog: /Unrecognized feature: 'web-share'/,
  });
  await page.locator('#smal').evaluate((column) => column.classList.remove('smal'));
  for (const id of ['to', 'ett']) {
    const frame = page.locator(`#${id} > iframe`);
    await frame.scrollIntoViewIfNeeded();
    await embedOf(page, id).locator('.map[aria-busy=false]').waitFor();
    expect(await frame.evaluate((element) => element.clientWidth)).toBe(600);
  }
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  return page;
}

test('Tab comes into each map, is seen at every stop, and comes out behind it', async ({
  visit,
}) => {
  const page = await article(visit);
  const { stops, faults, cameOut } = await walk(page);
  expect(faults).toEqual([]);
  expect(cameOut, stops.at(-1)).toBe(true);
  expect(stops[0]).toBe('a Før kartet');
  const behind = stops.indexOf('a Etter kartet');
  for (const inside of [stops.slice(1, behind), stops.slice(behind + 1)]) {
    expect(inside.filter((stop) => stop.startsWith('ul')).length).toBe(1);
    expect(inside.filter((stop) => stop.startsWith('button')).length).toBeGreaterThan(2);
    expect(inside.at(-1)).toMatch(/^a /);
  }
});

test('keys on the map move in it and not the page; Escape lets go, and then leaves it', async ({
  visit,
}) => {
  const page = await article(visit);
  const embed = embedOf(page, 'ett');
  const map = embed.getByRole('listbox');
  const focused = () =>
    embed.locator(':focus').evaluate((element) => element.getAttribute('aria-label'));
  await page.locator('#for').focus();
  const onMap = () => map.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 20 && !(await onMap()); step++) await page.keyboard.press('Tab');
  expect(await onMap()).toBe(true);

  const scrolled = await page.evaluate(() => scrollY);
  const current = embed.locator('[role=option][data-current]');
  const passed = new Set<string | null>();
  for (const key of ['ArrowDown', 'ArrowDown', 'PageDown', 'PageUp', 'Home', 'ArrowUp', 't']) {
    await page.keyboard.press(key);
    if (await current.count()) passed.add(await current.getAttribute('data-omrade'));
  }
  expect(passed.size).toBeGreaterThan(3);
  await page.keyboard.press('Space');
  const chosen = embed.getByRole('option', { selected: true, name: /^Telemark/ });
  await chosen.waitFor();
  await embed.getByRole('article', { name: 'Telemark' }).waitFor();
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);

  await page.keyboard.press('Escape');
  await chosen.waitFor({ state: 'detached' });
  expect(await onMap()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await focused()).toBe('Zoom inn');
  await page.keyboard.press('Shift+Tab');
  expect(await onMap()).toBe(true);
  const before = () => page.evaluate(() => document.activeElement?.id === 'for');
  for (let step = 0; step < 20 && !(await before()); step++) await page.keyboard.press('Shift+Tab');
  expect(await before()).toBe(true);
});
