/** Reads colours off the map as it is seen. */
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import type { Spot } from './visit';

export type Colour = readonly [red: number, green: number, blue: number];

/** A disc of the page to look at, CSS pixels. */
export interface Disc extends Spot {
  readonly radius: number;
}

export interface ColourCount {
  readonly colour: Colour;
  readonly count: number;
}

/** `rgb(1, 2, 3)` or `#010203` as numbers. */
export function parseColour(text: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(text);
  const parts = hex
    ? hex.slice(1).map((part) => parseInt(part, 16))
    : (text.match(/\d+/g) ?? []).map(Number);
  const [red, green, blue] = parts;
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`Not a colour: ${text}`);
  }
  return [red, green, blue];
}

export const near = (a: Colour, b: Colour): boolean =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) < 12;

/** The part of the page that the discs lie in, in whole pixels of the window. */
function around(page: Page, discs: readonly Disc[]) {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const across = discs.flatMap(({ x, radius }) => [x - radius, x + radius]);
  const down = discs.flatMap(({ y, radius }) => [y - radius, y + radius]);
  const x = Math.max(0, Math.floor(Math.min(...across)));
  const y = Math.max(0, Math.floor(Math.min(...down)));
  return {
    x,
    y,
    width: Math.min(width, Math.ceil(Math.max(...across)) + 1) - x,
    height: Math.min(height, Math.ceil(Math.max(...down)) + 1) - y,
  };
}

/** The colours in each disc of the page as it is seen, with their pixels, most first. */
export async function coloursIn(page: Page, discs: readonly Disc[]): Promise<ColourCount[][]> {
  const clip = around(page, discs);
  const { width, height, data } = PNG.sync.read(await page.screenshot({ clip }));
  return discs.map(({ x, y, radius }) => {
    const [middle, line] = [x - clip.x, y - clip.y];
    const found = new Map<number, number>();
    for (let row = Math.max(0, Math.round(line - radius)); row <= line + radius; row++) {
      for (
        let column = Math.max(0, Math.round(middle - radius));
        column <= middle + radius;
        column++
      ) {
        if ((column - middle) ** 2 + (row - line) ** 2 > radius ** 2) continue;
        if (row >= height || column >= width) continue;
        const pixel = data.readUIntBE((row * width + column) * 4, 3);
        found.set(pixel, (found.get(pixel) ?? 0) + 1);
      }
    }
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .map(([pixel, count]) => ({
        colour: [pixel >> 16, (pixel >> 8) & 255, pixel & 255],
        count,
      }));
  });
}
