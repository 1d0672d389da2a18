import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { Line } from '../bench/line';
import { speeds } from '../bench/speeds';
import { ready, test } from './visit';
import { spread } from '../sweep';

interface Moved {
  readonly moved: string[];
}

/** Notes what is pushed away, and by how much; of what comes after the reader's hand, nothing. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const moved: string[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput, sources } = entry as unknown as {
          value: number;
          hadRecentInput: boolean;
          sources: { node: Node | null }[];
        };
        if (hadRecentInput) continue;
        const names = sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent,
        );
        moved.push(`${String(value)} ${names.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

const wide = { width: 1440, height: 900 };
const middle = { width: 600, height: 800 };
const narrow = { width: 390, height: 844 };
const visits = [
  ...[
    '',
    '?omrade=5006',
    '?datasett=eksempel',
    '?datasett=eksempel&omrade=50&indikator=effekt',
  ].flatMap((path) => [wide, narrow].map((viewport) => ({ path, viewport }))),
  ...['embed.html', 'embed.html?visning=tabell', 'embed.html?datasett=eksempel'].flatMap((path) =>
    [middle, narrow].map((viewport) => ({ path, viewport })),
  ),
];

/** The parts come late and one by one, as on a telephone. */
describe('nothing is pushed away as the parts come', () => {
  for (const { path, viewport } of spread(visits, 4)) {
    test(`in /${path}, ${viewport.width} pixels wide`, async ({ visit }) => {
      const line = new Line(new URL(inject('siteUrl')), speeds['fast-4g']);
      try {
        const page = await visit(path, {
          url: await line.open(),
          viewport,
          webGl: true,
          alone: true,
          before: watch,
        });
        if (path.startsWith('embed'))
          await page.locator('.stage :is([role=option], tr)').last().waitFor({ state: 'attached' });
        else await ready(page);
        const moved = await page.evaluate(
          () =>
            new Promise<string[]>((resolve) => {
              requestIdleCallback(() => {
                resolve((window as unknown as Moved).moved);
              });
            }),
        );
        // What the page still fetches must not miss the line.
        await page.close();
        expect(moved).toEqual([]);
      } finally {
        await line.close();
      }
    });
  }
});
