/** A chart's downloads as a reader has them: the window, its files, and what a saved picture says. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** Opens the window for a chart's downloads, which is closed by Escape. */
export async function downloads(page: Page, own: Page | Locator): Promise<Locator> {
  await own.getByRole('button', { name: /^Last ned figuren/ }).click();
  const dialog = page.getByRole('dialog', { name: /^Last ned: / });
  await dialog.getByRole('button', { name: 'Last ned PNG, avis' }).waitFor();
  return dialog;
}

/** The file's name and content. */
export async function saved(dialog: Locator, name: string): Promise<[string, Buffer]> {
  const [download] = await Promise.all([
    dialog.page().waitForEvent('download'),
    dialog.getByRole('button', { name, exact: true }).click(),
  ]);
  return [download.suggestedFilename(), await readFile(await download.path())];
}

/** What a saved picture holds: the words of each part, and what it would need of a page. */
export async function readPicture(page: Page, svg: Buffer) {
  const text = svg.toString('utf8');
  // A drawing without a size of its own fills whatever it is put into.
  expect(text).toMatch(/<g data-del="figur"[^>]*><svg[^>]* width="672"[^>]* height="\d/);
  expect(text).not.toMatch(/var\(|style=|class=|light-dark/);
  return page.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const textsOf = (selector: string) =>
      [...file.querySelectorAll(selector)].map(({ textContent }) =>
        textContent.replaceAll('\u00a0', ' '),
      );
    return {
      errors: file.querySelectorAll('parsererror').length,
      ground: file.querySelector('svg > rect')?.getAttribute('fill'),
      words: textsOf('[data-del=ord] text').join(' '),
      drawn: textsOf('[data-del=figur] text'),
      slopes: [...file.querySelectorAll('[data-helling] path[stroke-width="2.5"]')].map((line) =>
        line.getAttribute('stroke'),
      ),
      bars: textsOf('[data-del=figur] [data-gruppe] title'),
      rows: [...file.querySelectorAll('[data-rad]')].map((row) =>
        [...row.querySelectorAll('text')].map(({ textContent }) =>
          textContent.replaceAll('\u00a0', ' '),
        ),
      ),
      fills: [...file.querySelectorAll('[data-kart]')].map((map) =>
        [...map.querySelectorAll('[data-omrade]')].map((area) => ({
          omrade: area.getAttribute('data-omrade'),
          fill: area.querySelector('path')?.getAttribute('fill'),
        })),
      ),
    };
  }, text);
}

/** What every chart's picture says of where it is from. */
export function expectOrigin(words: string, address: string) {
  expect(words).toMatch(/Kilde: /);
  expect(words).toMatch(/Beredskapskartet \d+\. \S+ \d{4} · datasettets versjon [0-9a-f]{8,}/);
  expect(words.replaceAll(' ', '')).toContain(address);
}
