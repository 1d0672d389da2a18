/** What `index.html` holds before anything runs, made from a data build by the page's own components. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Boundaries } from '../../src/contract/boundaries';
import { overviewFile } from '../../src/contract/boundaries';
import { manifestFile, readManifest } from '../../src/contract/manifest';
import { openingFile } from '../../src/contract/opening-file';
import { renderFirst } from '../../src/server';
import { lightBoundaries } from '../geo/light';
import { styleClasses } from './style-classes';

export interface FirstPicture {
  /** What goes into the page's element. */
  readonly body: string;
  /** The styles that the markup's classes name. */
  readonly css: string;
  /** Files of the data that the script will ask for first, by their addresses within the data folder. */
  readonly preload: readonly string[];
}

/** @param data folder of a data build */
export async function renderPicture(data: string): Promise<FirstPicture> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, path), 'utf8'));
  const manifest = await read('manifest.json');
  const { html, css } = styleClasses(
    renderFirst({
      manifest,
      opening: await read(openingFile),
      boundaries: await lightBoundaries((await read(overviewFile)) as Boundaries),
    }),
  );
  const preload = [overviewFile, openingFile].map((path) => {
    const { sha256 } = manifestFile(readManifest(manifest), path);
    return `${path}?v=${sha256.slice(0, 12)}`;
  });
  return { body: html.replaceAll(/<!--.*?-->/gs, ''), css, preload };
}
