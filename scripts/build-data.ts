/** Turns the inputs in `data/` into the data set of the site. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { KommuneTopology } from '../src/contract/boundaries';
import type { Manifest } from '../src/contract/manifest';
import { precisions } from './geo/precision';
import { simplify, toBoundaries } from './geo/simplify';
import type { BuiltFile } from './manifest';
import { writeManifest } from './manifest';
import { buildTables } from './tables/build';
import { readLandsdeler } from './tables/landsdeler';

async function buildBoundaries(root: string, folder: string): Promise<BuiltFile[]> {
  const source = JSON.parse(
    await readFile(join(root, 'data/grenser/kommuner-2024-utm33.topojson'), 'utf8'),
  ) as KommuneTopology<object>;
  const landsdeler = await readLandsdeler(join(folder, 'kommuner.parquet'));
  const built: BuiltFile[] = [];
  for (const [path, precision] of Object.entries(precisions)) {
    const boundaries = toBoundaries(await simplify(source, precision), landsdeler);
    await writeFile(join(folder, path), JSON.stringify(boundaries));
    built.push({
      path,
      rows: boundaries.objects.kommuner.geometries.length,
      sources: ['kartverket'],
    });
  }
  return built;
}

/** The folder that an interrupted build leaves beside its output begins with this. */
const unfinished = (out: string) => `.${basename(out)}-bygges-`;

async function removeUnfinished(out: string): Promise<void> {
  const left = (await readdir(dirname(out))).filter((name) => name.startsWith(unfinished(out)));
  await Promise.all(left.map((name) => rm(join(dirname(out), name), { recursive: true })));
}

/**
 * Builds all files into a folder beside `out` and moves it into place when everything is there, so
 * that a failed build leaves the last good one.
 * @param root the project's folder, with `data/` in it
 * @param out folder that the build replaces
 */
export async function buildData(root: string, out: string): Promise<Manifest> {
  await mkdir(dirname(out), { recursive: true });
  await removeUnfinished(out);
  const workplace = await mkdtemp(join(dirname(out), unfinished(out)));
  const folder = join(workplace, 'ny');
  try {
    await mkdir(folder, { mode: 0o755 });
    const tables = await buildTables(root, folder);
    const boundaries = await buildBoundaries(root, folder);
    const manifest = await writeManifest(folder, [
      ...tables.map(({ table, rows }) => ({ path: table.file, rows, sources: table.sources })),
      ...boundaries,
    ]);
    if (existsSync(out)) await rename(out, join(workplace, 'forrige'));
    await rename(folder, out);
    return manifest;
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}
