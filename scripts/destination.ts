/** Which folder a build may replace. */
import { lstat, readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { catalogueFile, packageFile } from '../src/contract/description-files';
import { versionPattern, versionsFile, versionsFolder } from '../src/contract/versions';
import { UsageError } from './options';

/** The folder with links followed, also where only its parents exist. */
async function real(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(await real(parent), relative(parent, path));
  }
}

const holds = (folder: string, other: string) => {
  const way = relative(folder, other);
  const [first] = way.split(sep);
  return way === '' || !(first === '..' || resolve(way) === way);
};

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A link that leads nowhere is there, though it has nothing in it. */
const isNothing = (path: string) =>
  lstat(path).then(
    () => false,
    () => true,
  );

async function contentsOf(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error) && (await isNothing(folder))) return [];
    throw new UsageError(`${folder} er ikke en mappe som kan brukes. Velg en annen med --out.`);
  }
}

/** What file managers leave behind in a folder that somebody looked at. */
const traces = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The files of the data set in `folder`, of an earlier version too; none when it is no data set. */
async function filesOfBuild(folder: string): Promise<readonly string[]> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
    if (!isRecord(manifest) || !('version' in manifest) || !Array.isArray(manifest['files'])) {
      return [];
    }
    const paths = manifest['files'].map((file: unknown) => isRecord(file) && file['path']);
    return [
      'manifest.json',
      packageFile,
      catalogueFile,
      versionsFile,
      versionsFolder,
      ...paths.filter((path) => typeof path === 'string'),
    ];
  } catch {
    return [];
  }
}

/** Folders of the project that a data set, however new, has nothing to do in. */
const projectFolders = ['.git', 'data', 'node_modules', 'scripts', 'src', 'tests'];

/** Something in `folder` that is no part of a data set, if anything; the data sets' own folders are looked into. */
async function foreignIn(folder: string): Promise<string | undefined> {
  const files = await filesOfBuild(folder);
  const folders = [...new Set(files.map(dirname))].filter((name) => name !== '.');
  const parts = [...files, ...folders, ...traces];
  for (const inner of ['', ...folders]) {
    const names = await contentsOf(join(folder, inner));
    const foreign = names.map((name) => join(inner, name)).find((path) => !isPart(parts, path));
    if (foreign !== undefined) return foreign;
  }
  return undefined;
}

const isPart = (parts: readonly string[], path: string) =>
  parts.includes(path) || traces.includes(basename(path));

/** Something among the older builds of a data set that is none of them, if anything. */
async function foreignAmongVersions(folder: string): Promise<string | undefined> {
  for (const name of await contentsOf(folder)) {
    if (traces.includes(name)) continue;
    if (!versionPattern.test(name)) return name;
    const foreign = await foreignIn(join(folder, name));
    if (foreign !== undefined) return join(name, foreign);
  }
  return undefined;
}

/**
 * @param out where the data set is to lie, as an absolute path
 * @param root the project's folder
 * @throws {UsageError} when replacing the folder would destroy something that is no data set
 */
export async function checkDestination(out: string, root: string): Promise<void> {
  const folder = await real(out);
  const project = await real(root);
  const isPrecious = holds(folder, project) || holds(folder, await real(homedir()));
  if (isPrecious) {
    throw new UsageError(
      `${out} kan ikke erstattes av et datasett: prosjektet eller hjemmemappa di ligger der. Velg en egen mappe med --out.`,
    );
  }
  if (projectFolders.some((name) => holds(join(project, name), folder))) {
    throw new UsageError(
      `${out} ligger i en av prosjektets egne mapper. Velg en annen mappe med --out.`,
    );
  }
  const foreign =
    (await foreignIn(folder)) ?? (await foreignAmongVersions(join(folder, versionsFolder)));
  if (foreign !== undefined) {
    throw new UsageError(
      `${out} har annet innhold enn et datasett (${foreign}), og blir ikke erstattet. Velg en ny eller tom mappe med --out.`,
    );
  }
}
