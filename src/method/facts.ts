/** What the method page fetches: the manifest, and the file made for the page. No database. */
import type { Manifest } from '../contract/manifest';
import type { MethodFile } from '../contract/method-file';
import { methodFile, readMethodFile } from '../contract/method-file';
import { fetchJson } from '../engine/files';
import type { VersionNotice } from '../engine/open-build';
import { openBuild } from '../engine/open-build';

export interface Facts {
  readonly manifest: Manifest;
  readonly file: MethodFile;
  readonly notice: VersionNotice | null;
}

/**
 * @param versjon the data build that is asked for; null for the newest
 * @throws {EngineError} when a file cannot be fetched; {TypeError} when one is of another shape
 */
export async function fetchFacts(versjon: string | null): Promise<Facts> {
  const { manifest, notice } = await openBuild(versjon);
  return { manifest, notice, file: readMethodFile(await fetchJson(manifest, methodFile)) };
}
