/** What is on paper, seen while the page prints. */
import type { Page } from 'playwright-core';

export async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const text = await page.locator('body').innerText();
  const drawn = await page.locator('.paper:visible svg text').allTextContents();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null });
  return [text, ...drawn].join(' ').replaceAll('\u00a0', ' ');
}
