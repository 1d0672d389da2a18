/** What the first picture of the page is made from: all of it, before anything is drawn. */
import { overviewFile } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import { openingFile, readOpeningFile } from '../contract/opening-file';
import { fetchJson, fetchManifest } from '../engine/files';
import type { Scene } from '../geo/scene';
import type { Opening } from '../query/opening';
import { readOpening } from '../query/opening';
import { fetchScene } from './boundaries.svelte';

export interface Start {
  readonly manifest: Manifest;
  readonly opening: Opening;
  readonly scene: Scene;
}

/** @throws {EngineError} when the file cannot be fetched */
export const fetchOpening = async (manifest: Manifest): Promise<Opening> =>
  readOpening(readOpeningFile(await fetchJson(manifest, openingFile)));

/** Null where something is missing: the page then fetches each part by itself, and says what fails. */
export async function fetchStart(): Promise<Start | null> {
  try {
    const manifest = await fetchManifest();
    const [opening, scene] = await Promise.all([
      fetchOpening(manifest),
      fetchScene(manifest, overviewFile),
    ]);
    return { manifest, opening, scene };
  } catch {
    return null;
  }
}
