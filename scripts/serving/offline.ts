/** Builds the service worker last of all, when it can be told of every file that it belongs with. */
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Manifest, Plugin } from 'vite';
import { build } from 'vite';
import { afterBuild } from './after-build.ts';
import type { Release } from '../../src/offline/release';

const source = fileURLToPath(new URL('../../src/offline/', import.meta.url));
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

const filesIn = async (folder: string) =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();

/** What a part's own workers and database need, by the part's file: a worker names its files in its text. */
async function behind(
  folder: string,
  parts: Manifest,
  all: readonly string[],
): Promise<Record<string, readonly string[]>> {
  const namedIn = async (file: string) => {
    if (!file.endsWith('.js')) return [];
    const text = await readFile(join(folder, file), 'utf8');
    return all.filter((asset) => text.includes(basename(asset)));
  };
  const entries = Object.values(parts)
    .filter(({ assets }) => assets)
    .map(async ({ file, assets = [] }) => {
      const named = await Promise.all(assets.map(namedIn));
      return [file, [...assets, ...named.flat()]] as const;
    });
  return Object.fromEntries(await Promise.all(entries));
}

/** What the service worker is told of the built site in `folder`. */
async function releaseIn(folder: string): Promise<Release> {
  const changing = (name: string) =>
    name !== 'service-worker.js' && /\.(html|json|js|svg|webmanifest)$/.test(name);
  const names = [
    ...(await filesIn(folder)),
    ...(await filesIn(join(folder, 'data'))).map((name) => `data/${name}`),
  ].filter((name) => changing(name));
  const files = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => [name, sha256(await readFile(join(folder, name)))] as const),
    ),
  );
  const assets = (await filesIn(join(folder, 'assets'))).map((name) => `assets/${name}`);
  const manifest = JSON.parse(
    await readFile(join(folder, '.vite/manifest.json'), 'utf8'),
  ) as Manifest;
  const id = sha256(JSON.stringify([files, assets])).slice(0, 12);
  return { id, files, assets, behind: await behind(folder, manifest, assets) };
}

/**
 * Writes `service-worker.js` into the built site.
 * @param keepsFiles false writes one that removes what an earlier one kept, and itself
 */
export async function writeServiceWorker(folder: string, keepsFiles: boolean): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { __RELEASE__: JSON.stringify(await releaseIn(folder)) },
    build: {
      target: 'es2022',
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: {
        input: join(source, keepsFiles ? 'service-worker.ts' : 'removal.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js' },
      },
    },
  });
}

/** Last but for compression, when all else of the site is there. */
export const serviceWorker = (keepsFiles: boolean): Plugin =>
  afterBuild('service-worker', (folder) => writeServiceWorker(folder, keepsFiles));
