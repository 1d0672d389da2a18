import { sum } from 'd3';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { mapColours } from '../../src/model/scale/palette';
import { coloursIn, near, parseColour } from './pixels';
import { ready, test } from './visit';
import { byTurns } from '../sweep';

const viewport = { width: 1440, height: 900 };
const line = parseColour(mapColours.light.caseLine);

/** Pixels of the map that have the colour of the line around a case. */
async function linePixels(page: Page): Promise<number> {
  const box = await page.locator('.map').boundingBox();
  if (!box) throw new Error('no map');
  const [width, height] = [box.width / 2, box.height / 2];
  const disc = { x: box.x + width, y: box.y + height, radius: Math.min(width, height) };
  const [found = []] = await coloursIn(page, [disc]);
  return sum(found, ({ colour, count }) => (near(colour, line) ? count : 0));
}

const drawing = { timeout: 20_000, interval: 300 };

const renderers: readonly (readonly [string, boolean])[] = [
  ['webgl', true],
  ['svg', false],
];

describe.each(byTurns(renderers, 0))('the cases on the map drawn by %s', (kind, webGl) => {
  test('are switched on, chosen, linked to and switched off', async ({ visit }) => {
    const page = await visit('?niva=landsdel', { viewport, webGl });
    await ready(page);
    expect(await page.locator('[data-renderer]').getAttribute('data-renderer')).toBe(kind);
    expect(await linePixels(page)).toBe(0);

    await page.getByRole('checkbox', { name: 'Vis rapportens casesamarbeid' }).check();
    await page.getByRole('button', { name: 'Fosenregionen' }).waitFor();
    await expect.poll(() => linePixels(page), drawing).toBeGreaterThan(20);
    await page.getByText('Kortere responstid').waitFor();

    await page.getByRole('button', { name: 'Fosenregionen' }).click();
    const article = page.getByRole('region', { name: 'Fosenregionen' });
    await article.getByText('startet i 1987; formalisert i 2001').waitFor();
    await article.getByText('Sterkere regional identitet').waitFor();
    await article.getByText('vedlegg B, case 5').waitFor();
    expect(await article.locator('.members button').allInnerTexts()).toEqual([
      'Osen',
      'Indre Fosen',
      'Ørland',
      'Åfjord',
    ]);
    expect(new URL(page.url()).searchParams.get('case')).toBe('fosenregionen');
    // The map has come to the members: Trøndelag is in sight, Finnmark is not.
    const counted = page.getByText(/^Teller \d av 6 landsdeler/);
    await counted.waitFor();
    await expect.poll(() => linePixels(page), drawing).toBeGreaterThan(300);

    await page.reload();
    await ready(page);
    await article.waitFor();
    await counted.waitFor();
    await page.getByRole('button', { name: 'Skjul casesamarbeid' }).click();
    await expect.poll(() => linePixels(page), drawing).toBe(0);
    expect(new URL(page.url()).searchParams.has('case')).toBe(false);
  });
});

test('the card of a member leads to its case, and an option says it', async ({ visit }) => {
  const page = await visit('?niva=kommune&omrade=5057', { viewport });
  await ready(page);
  await page
    .getByRole('article', { name: 'Ørland' })
    .getByRole('button', { name: 'Fosenregionen' })
    .click();
  await page.getByRole('region', { name: 'Fosenregionen' }).waitFor();
  const spoken = await page.locator('[role=option][data-omrade="5057"]').getAttribute('aria-label');
  expect(spoken).toMatch(/, Fosenregionen$/);
});

test('a case that is not there breaks nothing', async ({ visit }) => {
  const page = await visit('?case=finnes-ikke', { viewport });
  await ready(page);
  await page.getByRole('button', { name: 'Alle fem' }).waitFor();
  expect(await page.getByRole('button', { pressed: true }).count()).toBe(0);
});
