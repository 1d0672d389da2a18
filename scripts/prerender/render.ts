/** What `index.html` holds before anything runs, made from a data build by the page's own components. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Boundaries } from '../../src/contract/boundaries';
import { overviewFile } from '../../src/contract/boundaries';
import { readManifest } from '../../src/contract/manifest';
import { datasettFor } from '../../src/contract/datasett';
import { openingPath } from '../../src/contract/opening-file';
import { renderFirst } from '../../src/server';
import { lightBoundaries } from '../geo/light';
import { preloadOf } from './preload';
import { styleClasses } from './style-classes';

export interface FirstPicture {
  /** What goes into the page's element. */
  readonly body: string;
  /** The styles that the markup's classes name. */
  readonly css: string;
  /** Addresses of the data that the script will ask for first, by their attribute. */
  readonly preload: Readonly<Record<string, string>>;
}

/** @param data folder of a data build */
export async function renderPicture(data: string): Promise<FirstPicture> {
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(data, path), 'utf8'));
  const manifest = await read('manifest.json');
  const { html, css } = styleClasses(
    renderFirst({
      manifest,
      opening: await read(openingPath(datasettFor(readManifest(manifest).rounds, null))),
      boundaries: await lightBoundaries((await read(overviewFile)) as Boundaries),
    }),
  );
  return {
    body: html.replaceAll(/<!--.*?-->/gs, ''),
    css,
    preload: preloadOf(readManifest(manifest)),
  };
}
