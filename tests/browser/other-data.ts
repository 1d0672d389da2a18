/** A copy of the built site with other data, as a build of the site with that data lays it out. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SurveyPlan } from '../../scripts/aggregate/round';
import { buildData } from '../../scripts/build-data';
import { preloadOf } from '../../scripts/prerender/preload';
import type { Manifest } from '../../src/contract/manifest';
import { root } from '../inputs';

export const copySite = (folder: string): Promise<void> =>
  cp(join(root, 'dist'), folder, { recursive: true });

/** Builds data into a copy; its page fetches ahead from that data and not from what it was built of. */
export async function replaceData(folder: string, plan: SurveyPlan): Promise<Manifest> {
  const manifest = await buildData(root, join(folder, 'data'), plan);
  const page = join(folder, 'index.html');
  const markup = await readFile(page, 'utf8');
  const preload = `data-preload="${preloadOf(manifest)}"`;
  await writeFile(page, markup.replace(/data-preload="[^"]*"/, preload));
  await Promise.all(['br', 'gz'].map((ending) => rm(`${page}.${ending}`, { force: true })));
  return manifest;
}
