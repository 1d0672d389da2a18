/** `manifest.json`: what a data build holds, and how to know that a file is the right one. */
import type { SurveyDatasett } from './datasett';
import type { Source } from './data-origins';

export interface ManifestFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Rows of a table, or areas of a boundary file. */
  readonly rows: number;
  readonly sources: readonly Source[];
}

/** A survey round, as the table `runder` has it. */
export interface ManifestRound {
  readonly bolge: number;
  /** The municipalities' own answers, or made ones, which are nobody's. */
  readonly datasett: SurveyDatasett;
  readonly min_n: number;
  readonly lest: number;
  /** Rows left out because something in them is wrong. */
  readonly ugyldige: number;
  readonly erstattet: number;
  readonly uferdige: number;
  readonly svart: number;
  readonly samarbeider: number;
  readonly samarbeid: number;
  readonly holdt_utenfor: boolean;
}

/**
 * The number of the contract: the files and columns that the page reads. It is raised when a build that was
 * made before the change can no longer be read.
 */
export const contract = 2;

/** What `manifest.json` says. */
export interface ManifestText {
  /** A short hash of all files: two builds with the same version hold the same bytes. */
  readonly version: string;
  /** The contract that the files follow; builds from before it was numbered follow the first. */
  readonly contract: number;
  /** Survey rounds in the data, the oldest first; none: only what the report prints. */
  readonly rounds: readonly ManifestRound[];
  readonly files: readonly ManifestFile[];
}

export interface Manifest extends ManifestText {
  /** Where the build's files lie, seen from the newest build's: empty, or a folder with its slash. */
  readonly folder: string;
}

export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isRound = (value: unknown): value is ManifestRound =>
  isRecord(value) && typeof value['bolge'] === 'number' && typeof value['datasett'] === 'string';

function isFile(value: unknown): value is ManifestFile {
  return (
    isRecord(value) &&
    typeof value['path'] === 'string' &&
    typeof value['bytes'] === 'number' &&
    typeof value['sha256'] === 'string' &&
    typeof value['rows'] === 'number' &&
    Array.isArray(value['sources'])
  );
}

/**
 * Reads a parsed `manifest.json`.
 * @param folder where it lies, seen from the newest build's
 * @throws {ManifestError} when it is not a manifest of this version of the page
 */
export function readManifest(value: unknown, folder = ''): Manifest {
  if (
    !isRecord(value) ||
    typeof value['version'] !== 'string' ||
    !Array.isArray(value['files']) ||
    !Array.isArray(value['rounds'])
  ) {
    throw new ManifestError('manifest.json has no version, no rounds or no files');
  }
  const files: unknown[] = value['files'];
  if (!files.every(isFile)) throw new ManifestError('manifest.json lists a file without its facts');
  const rounds: unknown[] = value['rounds'];
  if (!rounds.every(isRound))
    throw new ManifestError('manifest.json lists a round without its year');
  const { version, contract: follows } = value;
  return {
    version,
    contract: typeof follows === 'number' ? follows : 1,
    rounds,
    files,
    folder,
  };
}

/** The manifest's entry of `path`, or a {@link ManifestError} that names it. */
export function manifestFile(manifest: Manifest, path: string): ManifestFile {
  const file = manifest.files.find((candidate) => candidate.path === path);
  if (!file) throw new ManifestError(`manifest.json does not list ${path}`);
  return file;
}
