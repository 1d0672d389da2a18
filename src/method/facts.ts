/** What the method page fetches: the manifest, and the file made for the page. No database. */
import type { Manifest } from '../contract/manifest';
import type { MethodFile } from '../contract/method-file';
import { methodFile, readMethodFile } from '../contract/method-file';
import { fetchJson, fetchManifest } from '../engine/files';

export interface Facts {
  readonly manifest: Manifest;
  readonly file: MethodFile;
}

/** @throws {EngineError} when a file cannot be fetched; {TypeError} when one is of another shape */
export async function fetchFacts(): Promise<Facts> {
  const manifest = await fetchManifest();
  return { manifest, file: readMethodFile(await fetchJson(manifest, methodFile)) };
}
