/** Fetches the files of a data build from the site itself, and lets no other bytes through. */
import type { Manifest, ManifestFile } from '../contract/manifest';
import { manifestFile } from '../contract/manifest';
import { EngineError } from './engine';
import { hasHash } from './hash';
import { readAll } from './read-all';

/** Where the newest data build lies; older ones lie inside it. */
export const dataFolder = (): URL => new URL('data/', document.baseURI);

/** @throws {Error} when the server does not give the file */
export async function fetchOk(url: URL, init?: RequestInit): Promise<Response> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url.pathname}: HTTP ${response.status}`);
  return response;
}

/** The address of a file of the build; the hash in it makes it safe to keep in a cache. */
export function fileAddress(
  { folder }: Pick<Manifest, 'folder'>,
  { path, sha256 }: ManifestFile,
): URL {
  const url = new URL(`${folder}${path}`, dataFolder());
  url.searchParams.set('v', sha256.slice(0, 12));
  return url;
}

async function fetchListed(manifest: Manifest, path: string): Promise<Uint8Array | null> {
  try {
    const file = manifestFile(manifest, path);
    // What a cache keeps may be what is damaged: the second time it is passed by.
    for (const cache of ['default', 'reload'] as const) {
      const bytes = await readAll((signal) =>
        fetchOk(fileAddress(manifest, file), { cache, signal }),
      );
      if (await hasHash(bytes, file)) return bytes;
    }
    return null;
  } catch (cause) {
    throw new EngineError('filer', `Could not fetch ${path}: ${String(cause)}`, { cause });
  }
}

/** @throws {EngineError} when the file cannot be fetched to its end, or is not the one that is listed */
export async function fetchBytes(manifest: Manifest, path: string): Promise<Uint8Array> {
  const bytes = await fetchListed(manifest, path);
  if (bytes) return bytes;
  throw new EngineError('ulik', `${path} is not the file that the manifest lists`);
}

/** @throws {EngineError} when the file cannot be fetched or is no JSON */
export async function fetchJson(manifest: Manifest, path: string): Promise<unknown> {
  const bytes = await fetchBytes(manifest, path);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new EngineError('filer', `${path} is no JSON: ${String(cause)}`, { cause });
  }
}
