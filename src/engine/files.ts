/** Fetches the files of a data build from the site itself. */
import type { Manifest, ManifestFile } from '../contract/manifest';
import { manifestFile } from '../contract/manifest';
import { EngineError } from './engine';

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

/** @throws {EngineError} when the file cannot be fetched to its end */
export async function fetchBytes(manifest: Manifest, path: string): Promise<Uint8Array> {
  try {
    const response = await fetchOk(fileAddress(manifest, manifestFile(manifest, path)));
    return new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new EngineError('filer', `Could not fetch ${path}: ${String(cause)}`, { cause });
  }
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
