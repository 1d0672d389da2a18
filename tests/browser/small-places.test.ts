import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { pointAt, ready, spotOf, test } from './visit';
import { byTurns } from '../sweep';

const viewport = { width: 1280, height: 900 };
const renderers = [
  { kind: 'webgl', webGl: true },
  { kind: 'svg', webGl: false },
];

/** Where the middle of a kommune's shape is in the inset. */
async function inInset(page: Page, omrade: string) {
  const box = await page.locator(`.inset g[data-omrade="${omrade}"]`).boundingBox();
  if (!box) throw new Error(`the inset has no ${omrade}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe.each(byTurns(renderers, 1))('with $kind', ({ kind, webGl }) => {
  test('the inset is a map of its own, and gives way to the large one', async ({ visit }) => {
    const page = await visit('?niva=kommune', { viewport, webGl });
    await ready(page);
    await page.locator(`[data-renderer=${kind}]`).waitFor();
    const fill = (within: string) =>
      page.locator(`${within} g[data-omrade="3216"] > path:first-of-type`).getAttribute('fill');
    await expect.poll(() => fill('.inset')).toMatch(/^#[0-9a-f]{6}$/);
    if (kind === 'svg') expect(await fill('.inset')).toBe(await fill('.canvas'));

    // Vestby lies across its own middle.
    const vestby = await inInset(page, '3216');
    await pointAt(page, vestby, 'Vestby');
    await page.mouse.click(vestby.x, vestby.y);
    await expect.poll(() => new URL(page.url()).searchParams.get('omrade')).toBe('3216');

    const before = await spotOf(page, '3901');
    await page.getByRole('button', { name: 'Vis Oslofjorden' }).press('Enter');
    await expect.poll(() => page.locator('.inset').count()).toBe(0);
    const after = await spotOf(page, '3901');
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeGreaterThan(20);
  });
});

test('each landsdel is one touch away on a phone, and by keyboard', async ({ visit }) => {
  const page = await visit('?niva=kommune', { viewport: { width: 320, height: 640 } });
  await ready(page);
  const inMap = async (omrade: string) => {
    const [map, option] = [
      await page.locator('.map').boundingBox(),
      await page.locator(`[role=option][data-omrade="${omrade}"]`).boundingBox(),
    ];
    if (!map || !option) return false;
    const [x, y] = [option.x - map.x, option.y - map.y];
    return x >= 0 && y >= 0 && x <= map.width && y <= map.height;
  };
  await expect.poll(() => inMap('0301')).toBe(true);
  const open = page.locator('summary', { hasText: 'Gå til' });
  await open.press('Enter');
  const places = page.getByRole('list', { name: 'Gå til en landsdel' });
  for (const box of await Promise.all(
    (await places.getByRole('button').all()).map((button) => button.boundingBox()),
  )) {
    expect(box?.height).toBeGreaterThanOrEqual(24);
  }
  await places.getByRole('button', { name: 'Nord-Norge' }).press('Enter');
  await expect.poll(() => inMap('0301')).toBe(false);
  expect(await inMap('5601')).toBe(true);
  expect(await places.isVisible()).toBe(false);
  await page.keyboard.press('Enter');
  await places.getByRole('button', { name: 'Hele landet' }).click();
  await expect.poll(() => inMap('0301')).toBe(true);
});
