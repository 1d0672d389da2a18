/** Goes through states of the site with axe, and counts what it has looked at. */
import { expect, inject } from 'vitest';
import type { Language } from '../../src/text/languages';
import { languageNames } from '../../src/text/languages';
import { textsOf } from '../../src/text/texts';
import { Faults, frameSizes, wide } from './axe';
import type { State } from './axe-states';
import type { Visit } from './visit';

let views = 0;

export function noneOf(faults: Faults): void {
  views += faults.views;
  expect(faults.lines).toEqual([]);
}

export function sayCount(): void {
  console.log(`axe-core har sett på ${views} visninger.`);
  views = 0;
}

/**
 * Goes through the states in one browser page: all around each in bokmål, and in nynorsk and English by
 * turns, since what is of one language alone, its texts, stands in many states.
 */
export async function through(
  visit: Visit,
  states: readonly State[],
  { at, webGl = false }: { readonly at?: typeof frameSizes; readonly webGl?: boolean } = {},
): Promise<void> {
  const [first = wide] = at ?? [];
  const faults = new Faults();
  const page = await visit('', { viewport: first, webGl });
  for (const [index, { name, query, stays, arrange }] of states.entries()) {
    const open = async (sprak: Language) => {
      const url = new URL(query, inject('siteUrl'));
      url.searchParams.set('sprak', sprak);
      await page.goto(url.href);
      await page.locator('.first-page').waitFor({ state: 'detached' });
    };
    await open('nb');
    await arrange(page, textsOf('nb'));
    await faults.lookAround(page, name, at);
    await page.setViewportSize(first);
    await page.emulateMedia({ colorScheme: 'light' });
    const sprak = index % 2 === 0 ? 'nn' : 'en';
    if (stays) {
      await page.getByRole('link', { name: languageNames[sprak], exact: true }).click();
      await page.locator(`html[lang=${sprak}]`).waitFor({ state: 'attached' });
    } else await open(sprak);
    await arrange(page, textsOf(sprak));
    await faults.look(page, `${name} ${sprak}`);
  }
  noneOf(faults);
}
