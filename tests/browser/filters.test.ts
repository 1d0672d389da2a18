import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { ready, test } from './visit';

const viewport = { width: 390, height: 844 };
const parameter = (page: Page, name: string) => new URL(page.url()).searchParams.get(name);
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent.trim() ?? '';
  });

async function tabTo(page: Page, isThere: () => Promise<boolean>) {
  for (let step = 0; step < 60; step++) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`never there; at ${await focused(page)}`);
}

describe('filters by keyboard alone, on a phone', () => {
  test('are set, counted, taken away one by one, and the focus goes on', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&indikator=effekt', { viewport });
    await ready(page);
    await tabTo(page, async () => (await focused(page)).startsWith('Sektor'));
    await page.keyboard.press('Enter');
    const ikt = page.getByRole('checkbox', { name: /^IKT-sikkerhet/ });
    await page.getByText('Tallene er antall samarbeid.').first().waitFor();
    await tabTo(page, () => ikt.evaluate((box) => box === document.activeElement));
    await ikt.locator('xpath=..').locator('small').getByText(/\d/).waitFor();
    const count = Number((await ikt.locator('xpath=..').innerText()).replace(/\D/g, ''));
    await page.keyboard.press('Space');
    await expect
      .poll(() => page.locator('.lead').innerText())
      .toMatch(new RegExp(`Bare: IKT-sikkerhet[^]*\\b${count} vurderte samarbeid`));
    expect(await ikt.evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(() => parameter(page, 'sektor')).toBe('ikt,plan_bygg');

    await tabTo(page, async () => (await focused(page)) === 'Fjern filteret IKT-sikkerhet');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'sektor')).toBe('plan_bygg');
    await expect.poll(() => focused(page)).toBe('Fjern filteret Plan og bygg');
    await page.keyboard.press('Enter');
    await expect.poll(() => parameter(page, 'sektor')).toBeNull();
    await expect.poll(() => focused(page)).toMatch(/^Sektor/);
    await page.keyboard.press('Enter');
    expect(await ikt.count()).toBe(0);
  });

  test('formalised or not is one choice and one chip', async ({ visit }) => {
    const page = await visit('?datasett=eksempel&indikator=effekt', { viewport });
    await ready(page);
    await page.getByRole('button', { name: /^Samarbeidsform/ }).click();
    await page.getByRole('radio', { name: 'Alle', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'form')).toBe('as,iks,ko,ipr,vert,avtale,annet');
    await page.getByRole('button', { name: 'Fjern filteret Formaliserte' }).waitFor();
    expect(await page.getByRole('button', { name: /^Fjern filteret/ }).count()).toBe(1);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => parameter(page, 'form')).toBe('ikke_formalisert');
    await page.getByRole('button', { name: 'Fjern filteret Ikke formalisert' }).press('Enter');
    await expect
      .poll(() => page.getByRole('radio', { name: 'Alle', exact: true }).isChecked())
      .toBe(true);
  });

  test('an empty result says so, and offers what helps', async ({ visit }) => {
    const page = await visit(
      '?datasett=eksempel&indikator=effekt&visning=tabell&sektor=barnehage_skole&form=as&oppgave=evaluering&storrelse=45000%2B&sentralitet=6',
      { viewport },
    );
    const status = page.getByRole('status').filter({ hasText: 'Ingen samarbeid passer filtrene.' });
    await status.getByRole('button', { name: 'Nullstill filtrene' }).waitFor();
    expect(await status.innerText()).toContain('Det hjelper ikke å ta bort bare ett av dem.');

    await page.goto(
      new URL(
        '?datasett=eksempel&indikator=effekt&visning=tabell&storrelse=45000%2B&sentralitet=6',
        page.url(),
      ).href,
    );
    await status
      .getByRole('button', { name: /^Ta bort sentralitet \(gir \d+ samarbeid\)$/ })
      .press('Enter');
    await expect.poll(() => parameter(page, 'sentralitet')).toBeNull();
    await expect.poll(() => status.count()).toBe(0);
  });
});
