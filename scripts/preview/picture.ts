/** Turns an SVG into a PNG, with a font that comes with the project: a new machine has none. */
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const find = createRequire(import.meta.url);
const fontFolder = join(dirname(find.resolve('@embedpdf/fonts-latin')), '..', 'fonts');

/** The family of the font. */
export const pictureFont = 'Noto Sans';

/** @returns what draws an SVG at its own size */
export async function pictureMaker(): Promise<(svg: string) => Uint8Array> {
  await initWasm(await readFile(find.resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fontBuffers = await Promise.all(
    ['Regular', 'Bold'].map(async (weight) =>
      Uint8Array.from(await readFile(join(fontFolder, `NotoSans-${weight}.ttf`))),
    ),
  );
  return (svg) => {
    const font = { fontBuffers, defaultFontFamily: pictureFont };
    const drawing = new Resvg(svg, { font });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
