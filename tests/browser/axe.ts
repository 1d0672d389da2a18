/** axe-core over a page as it stands: every rule it has for WCAG 2.0–2.2 A and AA, and its best practice. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { layoutFaultsOf } from './layout-faults';
import { byTurns } from '../sweep';

/** The page is spared no rule; those of level AAA and the experimental ones are not asked for. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Off in axe unless it is asked for by name. */
const rules = { 'target-size': { enabled: true } };

/**
 * What axe finds wrong with the page, one line to a fault: the rule, and where.
 * The program goes in by the debugger's own way, which the page's CSP does not stand in the way of.
 */
async function faultsOf(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(
    async (options) => {
      const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(options);
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary }) =>
            `${id}: ${target.join(' ')} (${(failureSummary ?? '').replace(/\s+/g, ' ')})`,
        ),
      );
    },
    { runOnly: tags, rules, resultTypes: ['violations' as const] },
  );
}

export const wide = { width: 1440, height: 900 };
const sizes = [wide, { width: 390, height: 844 }, { width: 320, height: 640 }];
export const frameSizes = [
  { width: 600, height: 900 },
  { width: 280, height: 900 },
];
const themes = ['light', 'dark'] as const;

interface View {
  readonly size: { readonly width: number; readonly height: number };
  readonly colorScheme: (typeof themes)[number];
}

/** Every size, and the largest in both themes: colours are the same in all sizes. */
export const viewsAround = (at: readonly View['size'][] = sizes): readonly View[] =>
  at.flatMap((size) =>
    (size === at[0] ? themes : themes.slice(0, 1)).map((colorScheme) => ({ size, colorScheme })),
  );

/** What is wrong, and where it is. */
export class Faults {
  #views = 0;
  /** How many pages it has looked all around. */
  #turn = 0;
  readonly #found = new Map<string, string[]>();

  /** Looks at the page as it stands, once what a change of size draws anew is there. */
  async look(page: Page, where: string): Promise<void> {
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    await page.locator('.map[aria-busy=true]').waitFor({ state: 'detached' });
    this.#views += 1;
    this.#add(await faultsOf(page), where);
  }

  #add(faults: readonly string[], where: string): void {
    for (const fault of faults) this.#found.set(fault, [...(this.#found.get(fault) ?? []), where]);
  }

  /** Looks at it in a size and a theme. */
  async lookAs(page: Page, { size, colorScheme }: View, name: string): Promise<void> {
    const where = `${name} ${size.width} ${colorScheme}`;
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme });
    await this.look(page, where);
    if (size.width <= 320) this.#add(await layoutFaultsOf(page), where);
  }

  /** Looks at it in every size and theme, or in one of them. */
  async lookAround(page: Page, name: string): Promise<void> {
    for (const view of byTurns(viewsAround(), this.#turn++)) await this.lookAs(page, view, name);
  }

  /** How many views it has looked at. */
  get views(): number {
    return this.#views;
  }

  get lines(): string[] {
    return [...this.#found].map(([fault, where]) => `${fault} [${where.join('; ')}]`);
  }
}
