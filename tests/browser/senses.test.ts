import { sum } from 'd3';
import type { Locator, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { parseColour } from './pixels';
import { ready, test } from './visit';
import { walk } from './walk';
import { byTurns, spread } from '../sweep';

/** Relative luminance and contrast, as WCAG 2.2 defines them. */
function luminance(css: string): number {
  const parts = parseColour(css).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return sum([0.2126, 0.7152, 0.0722].map((weight, index) => weight * (parts[index] ?? 0)));
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].toSorted((p, q) => p - q);
  return (light + 0.05) / (dark + 0.05);
}

/** The longest time that anything takes to change its looks, milliseconds. */
const longestMotion = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      0,
      ...[...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element);
        return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
      }),
    ),
  );

const styleOf = (option: Locator) => option.getAttribute('style');

/** Clicks, and says how an element is placed before any frame has been drawn. */
async function placedByClick(button: Locator, placed: Locator): Promise<string | null> {
  const one = await placed.elementHandle();
  return button.evaluate(async (element: HTMLElement, one) => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
    return one.getAttribute('style');
  }, one);
}

describe('by keyboard alone', () => {
  const readers = [
    { datasett: 'rapporten', width: 1440, height: 900 },
    { datasett: 'eksempel', width: 390, height: 844 },
    { datasett: 'rapporten', width: 390, height: 844 },
  ];

  test.for(spread(readers, 2))(
    'one comes through the page of $datasett, $width wide, and sees where one is',
    async ({ datasett, ...viewport }, { visit }) => {
      const page = await visit(`?datasett=${datasett}&niva=fylke&omrade=50`, { viewport });
      await ready(page);
      await page.locator('.one-place[aria-busy=false]').waitFor();
      const { stops, faults, cameOut } = await walk(page);
      expect(faults).toEqual([]);
      expect(cameOut, stops.at(-1)).toBe(true);
      expect(stops.filter((stop) => stop.startsWith('ul')).length).toBe(1);
      expect(stops[0]).toBe('a Gå til innholdet');
      expect(stops.some((stop) => stop.includes('Tilgjengelighetserklæring'))).toBe(true);
    },
  );
});

describe('the reader’s own settings', () => {
  test('are heeded: no motion, and colours of the system', async ({ visit }) => {
    const page = await visit('?niva=fylke&indikator=effekt', {
      viewport: { width: 1440, height: 900 },
      reducedMotion: 'reduce',
    });
    await ready(page);
    expect(await longestMotion(page)).toBe(0);
    // The map is there at once, without a way to it.
    const world = page.locator('.canvas svg > g');
    const before = await world.getAttribute('transform');
    await page.getByRole('button', { name: 'Zoom inn' }).click();
    const after = await world.getAttribute('transform');
    expect(after).not.toBe(before);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);

    // A line sets each sample of the legend apart from what is beside it, whatever its colour.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const samples = await page.locator('[data-line] :is(svg, .colour)').evaluateAll((svgs) =>
        svgs.map((svg) => {
          let ground = svg.parentElement;
          while (ground && getComputedStyle(ground).backgroundColor === 'rgba(0, 0, 0, 0)')
            ground = ground.parentElement;
          return {
            line: getComputedStyle(svg).borderTopColor,
            ground: getComputedStyle(ground ?? document.body).backgroundColor,
          };
        }),
      );
      expect(samples.length).toBeGreaterThan(3);
      for (const { line, ground } of samples) {
        expect(contrast(line, ground), `${line} on ${ground}`).toBeGreaterThanOrEqual(3);
      }
    }

    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'light' });
    const map = page.getByRole('listbox');
    await map.focus();
    await page.keyboard.press('ArrowUp');
    const [outline, current] = await Promise.all(
      [map, page.locator('[role=option][data-current]')].map((one) =>
        one.evaluate((element) => getComputedStyle(element).outlineStyle),
      ),
    );
    expect([outline, current]).toEqual(['solid', 'solid']);
    // Data keeps its colours: they are what the legend explains.
    const fills = await page
      .locator('.canvas g[data-omrade] > path:first-of-type')
      .evaluateAll((shapes) => shapes.map((shape) => getComputedStyle(shape).fill));
    expect(new Set(fills).size).toBeGreaterThan(2);
    const ground = (name: string) =>
      page
        .locator('label')
        .filter({ has: page.getByRole('radio', { name, exact: true }) })
        .evaluate((label) => getComputedStyle(label).backgroundColor);
    expect(await ground('Fylke')).not.toBe(await ground('Kommune'));
  });

  test.for(byTurns(['reduce', 'no-preference'] as const, 0))(
    'are heeded by WebGL: it jumps where motion is unwanted, and flies elsewhere (%s)',
    async (reducedMotion, { visit }) => {
      const page = await visit('?niva=fylke&omrade=55', {
        viewport: { width: 1440, height: 900 },
        webGl: true,
        reducedMotion,
      });
      await ready(page);
      await page.locator('[data-renderer=webgl]').waitFor();
      await page.locator('.go-to summary').click();
      const troms = page.locator('[role=option][data-omrade="55"]');
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      const ways = [
        button('Zoom til området'),
        page.locator('.go-to').getByRole('button', { name: 'Nord-Norge' }),
        button('Vis hele landet'),
        button('Zoom inn'),
      ];
      // One flight is enough to show that a flight is seen.
      for (const way of reducedMotion === 'reduce' ? ways : ways.slice(0, 1)) {
        const before = await styleOf(troms);
        const after = await placedByClick(way, troms);
        if (reducedMotion === 'reduce') expect(after, String(way)).not.toBe(before);
        else expect(after, String(way)).toBe(before);
        await expect.poll(() => styleOf(troms), { timeout: 20_000 }).not.toBe(before);
      }
    },
  );
});
