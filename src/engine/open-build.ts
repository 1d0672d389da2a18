/** Opens the data build that the address asks for, and tells when that is not what is shown. */
import type { Manifest } from '../contract/manifest';
import { contract, readManifest } from '../contract/manifest';
import { readVersions, versionFolder, versionsFile } from '../contract/versions';
import { EngineError } from './engine';
import { dataFolder, fetchOk } from './build-files';
import { readAll } from './read-all';

/** Why the newest build is not what is shown, or not what was asked for. */
export interface VersionNotice {
  readonly kind:
    /** An older build is shown. */
    | 'eldre'
    /** No such build is kept; the newest is shown. */
    | 'ukjent'
    /** It was made for an earlier page, and its columns are others; the newest is shown. */
    | 'uleselig';
  /** As the address has it. */
  readonly asked: string;
  /** The day the older build was made, as YYYY-MM-DD; null when it is not kept. */
  readonly built: string | null;
}

export interface OpenedBuild {
  readonly manifest: Manifest;
  /** Null when the newest build is shown, asked for or not. */
  readonly notice: VersionNotice | null;
}

/** A list is always asked for anew: what it lists carries its own hash. */
async function fetchList<List>(name: string, read: (value: unknown) => List): Promise<List> {
  try {
    const url = new URL(name, dataFolder());
    const bytes = await readAll((signal) => fetchOk(url, { cache: 'no-cache', signal }));
    return read(JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    throw new EngineError('manifest', `Could not read ${name}: ${String(cause)}`, { cause });
  }
}

const fetchManifest = (folder = ''): Promise<Manifest> =>
  fetchList(`${folder}manifest.json`, (value) => readManifest(value, folder));

/**
 * @param asked the version in the address; null for the newest
 * @throws {EngineError} when a list cannot be fetched or is of another shape
 */
export async function openBuild(asked: string | null): Promise<OpenedBuild> {
  const newest = await fetchManifest();
  if (asked === null || asked === newest.version) return { manifest: newest, notice: null };
  const version = (await fetchList(versionsFile, readVersions)).find(
    (candidate) => candidate.version === asked,
  );
  if (!version) return { manifest: newest, notice: { kind: 'ukjent', asked, built: null } };
  const { built } = version;
  if (version.contract !== contract) {
    return { manifest: newest, notice: { kind: 'uleselig', asked, built } };
  }
  return {
    manifest: await fetchManifest(versionFolder(asked)),
    notice: { kind: 'eldre', asked, built },
  };
}
