/** A copy of the built site whose data is exchanged, laid out as a build with that data would be. */
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { preloadOf } from '../scripts/prerender/preload';
import type { Manifest, ManifestText } from '../src/contract/manifest';
import { readManifest } from '../src/contract/manifest';
import { root } from './inputs';

export async function copySite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, 'dist'), folder, { recursive: true });
}

/** Writes a file of the copy; what was packed of the one before is not served for it. */
async function rewrite(path: string, text: string): Promise<void> {
  await writeFile(path, text);
  await Promise.all(['br', 'gz'].map((ending) => rm(`${path}.${ending}`, { force: true })));
}

/** The page fetches ahead from this data, not from what the site was built of. */
export async function fetchAheadFrom(folder: string, manifest: Manifest): Promise<void> {
  const page = join(folder, 'index.html');
  const markup = await readFile(page, 'utf8');
  const preload = Object.entries(preloadOf(manifest)).map(([name, files]) => `${name}="${files}"`);
  await rewrite(page, markup.replace(/data-preload[^>]*"(?=>)/, preload.join(' ')));
}

/**
 * Takes files of the copy's data that were written anew for its own: the manifest has their bytes and hash.
 * @param changed their paths in the data's folder, with how many rows they have; null where they have none
 */
export async function takeForOwn(
  folder: string,
  changed: Readonly<Record<string, number | null>>,
): Promise<void> {
  const path = join(folder, 'data/manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as ManifestText;
  const files = await Promise.all(
    manifest.files.map(async (file) => {
      if (!(file.path in changed)) return file;
      const bytes = await readFile(join(folder, 'data', file.path));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { ...file, bytes: bytes.length, sha256, rows: changed[file.path] ?? file.rows };
    }),
  );
  const own = { ...manifest, files };
  await rewrite(path, JSON.stringify(own));
  for (const file of Object.keys(changed)) {
    for (const ending of ['br', 'gz']) {
      await rm(join(folder, 'data', `${file}.${ending}`), { force: true });
    }
  }
  await fetchAheadFrom(folder, readManifest(own));
}
