/** What a test of a fault is: what makes the fault, what is looked at, and the one line on the console. */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { published } from '../../inputs';
import type { VisitOptions } from '../visit';

/** Opens the page; what it says on its console is counted. */
export type Open = (
  query: string,
  options?: Omit<VisitOptions, 'mayLog' | 'listen'>,
) => Promise<Page>;

export interface FaultTest {
  /** What the page itself says on the console, a line for each page; null where it is no fault to it. */
  readonly says: RegExp | null;
  /** How often the fault comes. */
  readonly times?: number;
  /** The fault has to do with WebGL. */
  readonly webGl?: boolean;
  readonly run: (open: Open) => Promise<void>;
}

/** The table's words are about a page that still has the country's number, as the report prints it. */
export async function hasNumber(page: Page): Promise<void> {
  const share = published('andel-samarbeider.nasjonalt.norge');
  await page
    .getByRole('article')
    .getByText(new RegExp(`\\b${share}\\s%`))
    .first()
    .waitFor();
}

/** The alert has these words, and a way to try again. */
export async function alerts(page: Page, ...words: readonly string[]): Promise<void> {
  const again = page.getByRole('button', { name: 'Prøv igjen' });
  const alert = page.getByRole('alert').filter({ has: again });
  await alert.waitFor();
  for (const word of words) expect(await alert.innerText()).toContain(word);
  await alert.locator(again).waitFor();
  await alert.getByRole('button', { name: 'Last siden på nytt' }).waitFor();
}

/** Of the report only the neighbours of the kommune are out: all its numbers are there, filtered too. */
export async function lacksOnlyNeighbours(page: Page, ...words: readonly string[]): Promise<void> {
  await alerts(page, 'Noe av siden virker ikke nå', 'alle rapportens tall er her', ...words);
  expect(await page.getByRole('alert').first().innerText()).not.toContain('Filtre');
  await page.getByRole('radio', { name: 'Landsdel', exact: true }).check();
  await page.getByRole('button', { name: 'Fjern valget' }).first().click();
  await hasNumber(page);
  await page.getByRole('button', { name: /^Kommunestørrelse/ }).click();
  await page.getByRole('radio', { name: 'Under 10 000 innbyggere' }).check();
  const small = published('svar-antall.kommunestorrelse.0-9999');
  const without = published('andel-av-ikke-samarbeidende.kommunestorrelse.0-9999') / 100;
  const no = without * published('antall-samarbeider-ikke.nasjonalt.norge');
  const share = Math.round((100 * (small - no)) / small);
  await page
    .getByRole('article', { name: 'Norge' })
    .getByText(new RegExp(`\\b${share}\\s%`))
    .first()
    .waitFor();
}

/** The page of the markup stays: map, number, table and files, and why. */
export async function staysAtFirst(page: Page): Promise<void> {
  const said = page.locator('.first-fault:visible');
  await said.getByText('Siden kom ikke i gang').waitFor();
  await said.getByRole('button', { name: 'Last siden på nytt' }).waitFor();
  await hasNumber(page);
  expect(await page.locator('.first-map g[data-omrade]').count()).toBe(6);
  expect(await page.getByRole('rowheader').count()).toBe(6);
  expect(await page.getByRole('link', { name: 'manifest.json' }).isVisible()).toBe(true);
  expect(await page.locator('.first-wait:visible').count()).toBe(0);
}
