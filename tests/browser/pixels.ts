/** Reads colours off the map as it is seen. */
import type { Page } from 'playwright-core';
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

/**
 * The colours in each disc of the page as it is seen, with their pixels, most first. The picture is
 * decoded by the browser itself.
 */
export async function coloursIn(page: Page, discs: readonly Disc[]): Promise<ColourCount[][]> {
  const base64 = (await page.screenshot()).toString('base64');
  const darkroom = await page.context().newPage();
  const counts = await darkroom.evaluate(
    async ({ base64, discs }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (!context) throw new Error('no 2D canvas');
      context.drawImage(image, 0, 0);
      const pixels = context.getImageData(0, 0, image.width, image.height);
      const data = new Uint32Array(pixels.data.buffer);
      return discs.map(({ x, y, radius }) => {
        const found = new Map<number, number>();
        for (let row = Math.round(y - radius); row <= y + radius; row++) {
          for (let column = Math.round(x - radius); column <= x + radius; column++) {
            if ((column - x) ** 2 + (row - y) ** 2 > radius ** 2) continue;
            const pixel = data[row * pixels.width + column];
            if (pixel !== undefined) found.set(pixel, (found.get(pixel) ?? 0) + 1);
          }
        }
        return [...found].sort((a, b) => b[1] - a[1]);
      });
    },
    { base64, discs },
  );
  await darkroom.close();
  return counts.map((found) =>
    found.map(([pixel, count]) => ({
      colour: [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255],
      count,
    })),
  );
}
