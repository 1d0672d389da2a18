/** `versjoner.json`: the data builds that the site can open, the newest first. */
import type { ManifestRound } from './manifest';

export const versionsFile = 'versjoner.json';

/** Where the builds that have been replaced lie, seen from the newest. */
export const versionsFolder = 'versjoner';

export const versionFolder = (version: string): string => `${versionsFolder}/${version}/`;

/** What a version is called: the first twelve digits of a SHA-256. */
export const versionPattern = /^[0-9a-f]{12}$/;

export interface Version {
  readonly version: string;
  /** The day it was first built, as YYYY-MM-DD. */
  readonly built: string;
  /** The contract that its files follow. */
  readonly contract: number;
  readonly rounds: readonly Pick<ManifestRound, 'bolge' | 'datasett' | 'min_n'>[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isVersion = (value: unknown): value is Version =>
  isRecord(value) &&
  typeof value['version'] === 'string' &&
  versionPattern.test(value['version']) &&
  typeof value['built'] === 'string' &&
  typeof value['contract'] === 'number' &&
  Array.isArray(value['rounds']);

/**
 * Reads a parsed `versjoner.json`.
 * @throws {TypeError} when it is of another shape
 */
export function readVersions(value: unknown): readonly Version[] {
  const versions: unknown = isRecord(value) ? value['versions'] : null;
  if (!Array.isArray(versions) || !versions.every(isVersion)) {
    throw new TypeError(`${versionsFile} does not list versions`);
  }
  return versions;
}
