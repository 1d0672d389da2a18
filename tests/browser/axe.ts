/** axe-core over a page as it stands: every rule it has for WCAG 2.0–2.2 A and AA, and its best practice. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** The page is spared no rule; those of level AAA and the experimental ones are not asked for. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Off in axe unless it is asked for by name. */
const rules = { 'target-size': { enabled: true } };

/**
 * What axe finds wrong with the page, one line to a fault: the rule, and where.
 * The program goes in by the debugger's own way, which the page's CSP does not stand in the way of.
 */
export async function faultsOf(page: Page): Promise<string[]> {
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
