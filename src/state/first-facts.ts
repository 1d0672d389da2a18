/** What the first picture of the page is made from: all of it, before anything is drawn. */
import { overviewFile } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import type { Datasett } from '../contract/datasett';
import { datasettFor } from '../contract/datasett';
import { openingPath, readOpeningFile } from '../contract/opening-file';
import { fetchJson } from '../engine/build-files';
import type { OpenedBuild } from '../engine/open-build';
import { openBuild } from '../engine/open-build';
import type { Scene } from '../geo/scene';
import type { Opening } from '../query/opening';
import { readOpening } from '../query/opening';
import { fetchScene } from './fetched-boundaries.svelte';

export interface Start extends OpenedBuild {
  readonly opening: Opening;
  readonly scene: Scene;
}

/** @throws {EngineError} when the file cannot be fetched */
export const fetchOpening = async (manifest: Manifest, datasett: Datasett): Promise<Opening> =>
  readOpening(readOpeningFile(await fetchJson(manifest, openingPath(datasett))));

/**
 * @param versjon the data build that the address asks for; null for the newest
 * @param datasett the data set that it asks for; null for the one that the build opens with
 * @returns null where something is missing: the page then fetches each part by itself, and says what fails
 * @throws {EngineError} where nothing is there: the page's own markup then shows more than its program
 */
export async function fetchStart(
  versjon: string | null,
  datasett: Datasett | null,
): Promise<Start | null> {
  const { manifest, notice } = await openBuild(versjon);
  const [opening, scene] = await Promise.allSettled([
    fetchOpening(manifest, datasettFor(manifest.rounds, datasett)),
    fetchScene(manifest, overviewFile),
  ]);
  if (opening.status === 'fulfilled' && scene.status === 'fulfilled') {
    return { manifest, notice, opening: opening.value, scene: scene.value };
  }
  if (opening.status === 'rejected' && scene.status === 'rejected') throw opening.reason;
  return null;
}
