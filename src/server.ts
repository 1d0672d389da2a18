/** Renders the page's default view to markup, while the site is built. */
import { render } from 'svelte/server';
import App from './App.svelte';
import type { Boundaries } from './contract/boundaries';
import { readManifest } from './contract/manifest';
import { readOpeningFile } from './contract/opening-file';
import { buildScene } from './geo/scene';
import { readOpening } from './query/opening';
import { nb } from './text/nb/index';

/** The parsed files of the data build that the first picture is made from. */
export interface FirstFiles {
  readonly manifest: unknown;
  readonly opening: unknown;
  /** Boundaries, lighter than those the page draws with. */
  readonly boundaries: Boundaries;
}

/** The page's markup, with style attributes, which the site's security policy forbids. */
export function renderFirst({ manifest, opening, boundaries }: FirstFiles): string {
  const start = {
    manifest: readManifest(manifest),
    notice: null,
    opening: readOpening(readOpeningFile(opening)),
    scene: buildScene(boundaries),
  };
  return render(App, { props: { texts: nb, start } }).body;
}
