/** What leaves the page by the ways that only a browser has: pixels, a copied selection, the query box's file. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { expect } from 'vitest';
import { renderPicture } from '../../scripts/prerender/render';

export const clipboard = ['clipboard-read', 'clipboard-write'];

/** The pixels of a PNG, and those of the picture that the text of an SVG draws, as wide. */
export async function pixels(page: Page, png: Buffer, svg: string) {
  const { width, height, data } = PNG.sync.read(png);
  const drawn = await page.evaluate(
    async ({ svg, width, height }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width, height });
      canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
      return canvas.toDataURL('image/png');
    },
    { svg, width, height },
  );
  const [, base64 = ''] = drawn.split(',');
  return { saved: data, drawn: PNG.sync.read(Buffer.from(base64, 'base64')).data };
}

/** All of the table, selected and copied by the keyboard: a line each for its caption, its head and its rows. */
export async function copiedTable(page: Page): Promise<string> {
  await page
    .getByRole('table')
    .first()
    .evaluate((table) => getSelection()?.selectAllChildren(table));
  await page.keyboard.press('Control+C');
  return (await page.evaluate(() => navigator.clipboard.readText())).replaceAll('\u00a0', ' ');
}

/** The file of what the view's own statement gives in the query box. */
export async function queriedFile(page: Page) {
  await page.getByRole('button', { name: 'Vis spørringen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Spørringen bak tallene' });
  await dialog.getByRole('button', { name: 'Kjør' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /^Last ned \d+ rader/ }).click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const rows = parse<Record<string, string>>(text, { columns: true, bom: true });
  expect(rows.length).toBeGreaterThan(0);
  return { name: download.suggestedFilename(), text, rows };
}

/** A copy of the site has in its markup what a build of it with the copy's data has. */
export async function drawFirst(folder: string): Promise<void> {
  const { body } = await renderPicture(join(folder, 'data'));
  const path = join(folder, 'index.html');
  const html = await readFile(path, 'utf8');
  const own = html.replace(/<div id="app">.*<\/div>\n/s, () => `<div id="app">${body}</div>\n`);
  await writeFile(path, own);
}
