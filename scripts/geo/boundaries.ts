/** The boundary files of the data set, simplified once for each set of inputs. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Boundaries } from '../../src/contract/boundaries';
import { lightFile, lonLatFile } from '../../src/contract/boundaries';
import type { BoundaryInput } from './make';
import { sourceFile } from './points';
import { precisions } from './precision';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Changes whenever the boundaries may come out differently: by input, by code or by a package. */
async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256');
  const code = (await readdir(here)).sort().map((name) => join(here, name));
  const inputs = [sourceFile, 'data/kommuner/kommuner-2024.csv', 'package.json'].map((path) =>
    join(root, path),
  );
  for (const path of [...code, ...inputs]) hash.update(await readFile(path));
  return hash.digest('hex').slice(0, 16);
}

/**
 * Writes the boundary files into `folder`. The seconds it takes are spent once: the project's `.cache`
 * keeps them for the next build.
 * @returns the files with how many areas each holds
 */
export async function buildBoundaries(
  { root, landsdelOf }: BoundaryInput,
  folder: string,
): Promise<{ readonly path: string; readonly rows: number }[]> {
  const kept = join(root, '.cache', `grenser-${await fingerprint(root)}`);
  const paths = [...Object.keys(precisions), lightFile, lonLatFile];
  if (!paths.every((path) => existsSync(join(kept, path)))) {
    // Most builds find them made, and are spared the half second it takes to load mapshaper.
    const { makeBoundaries } = await import('./make');
    await makeBoundaries({ root, landsdelOf }, kept);
  }
  return Promise.all(
    paths.map(async (path) => {
      await copyFile(join(kept, path), join(folder, path));
      const { objects } = JSON.parse(await readFile(join(kept, path), 'utf8')) as Boundaries;
      return { path, rows: objects.kommuner.geometries.length };
    }),
  );
}
