/** Makes the boundary files from the source's, with mapshaper. */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KommuneTopology } from '../../src/contract/boundaries';
import { detailFile, lightFile, lonLatFile, overviewFile } from '../../src/contract/boundaries';
import { lightBoundaries, rounded } from './light';
import { toLonLat } from './lon-lat';
import { sourceFile } from './points';
import { precisions } from './precision';
import { simplify, toBoundaries } from './simplify';

/** Where the boundaries come from, and which landsdel each municipality belongs to. */
export interface BoundaryInput {
  readonly root: string;
  readonly landsdelOf: (kommunenummer: string) => string;
}

async function writeOnce(path: string, content: object): Promise<void> {
  const unfinished = `${path}.${process.pid}`;
  await writeFile(unfinished, JSON.stringify(content));
  await rename(unfinished, path);
}

/** Writes each file whole or not at all, since several builds may make them at the same time. */
export async function makeBoundaries(
  { root, landsdelOf }: BoundaryInput,
  folder: string,
): Promise<void> {
  const text = await readFile(join(root, sourceFile), 'utf8');
  const source = JSON.parse(text) as KommuneTopology<object>;
  await mkdir(folder, { recursive: true });
  for (const [path, precision] of Object.entries(precisions)) {
    const boundaries = toBoundaries(await simplify(source, precision), landsdelOf);
    await writeOnce(join(folder, path), boundaries);
    if (path === overviewFile) {
      await writeOnce(join(folder, lightFile), rounded(await lightBoundaries(boundaries)));
    }
    if (path === detailFile) await writeOnce(join(folder, lonLatFile), await toLonLat(boundaries));
  }
}
