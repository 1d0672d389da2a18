/** Goes through states of the site with axe, and counts what it has looked at. */
import { expect, inject } from 'vitest';
import type { Language } from '../../src/text/languages';
import { languageNames, languages } from '../../src/text/languages';
import { textsOf } from '../../src/text/texts';
import type { frameSizes } from './axe';
import { Faults, viewsAround, wide } from './axe';
import type { State } from './axe-states';
import type { Visit } from './visit';
import { byTurns } from '../sweep';

let views = 0;

export function noneOf(faults: Faults): void {
  views += faults.views;
  expect(faults.lines).toEqual([]);
}

export function sayCount(): void {
  console.log(`axe-core har sett på ${views} visninger.`);
  views = 0;
}

/** Goes through the states in one browser page, each in some size, theme and language by turns, or in all. */
export async function through(
  visit: Visit,
  states: readonly State[],
  { at, webGl = false }: { readonly at?: typeof frameSizes; readonly webGl?: boolean } = {},
): Promise<void> {
  const [first = wide] = at ?? [];
  const faults = new Faults();
  const page = await visit('', { viewport: first, webGl });
  for (const [index, { name, query, stays, arrange }] of states.entries()) {
    let opened = false;
    const open = async (sprak: Language) => {
      if (opened && stays) {
        await page.getByRole('link', { name: languageNames[sprak], exact: true }).click();
        await page.locator(`html[lang=${sprak}]`).waitFor({ state: 'attached' });
        return;
      }
      const url = new URL(query, inject('siteUrl'));
      url.searchParams.set('sprak', sprak);
      await page.goto(url.href);
      await page.locator('.first-page').waitFor({ state: 'detached' });
      opened = true;
    };
    // What is of one language alone, its texts, stands in many states: only in bokmål it is looked at all around.
    for (const sprak of byTurns(languages, index)) {
      await page.setViewportSize(first);
      await page.emulateMedia({ colorScheme: 'light' });
      await open(sprak);
      await arrange(page, textsOf(sprak));
      const around = viewsAround(at);
      const views = sprak === 'nb' ? byTurns(around, index) : [around[index % around.length]];
      for (const view of views) if (view) await faults.lookAs(page, view, `${name} ${sprak}`);
    }
  }
  noneOf(faults);
}
