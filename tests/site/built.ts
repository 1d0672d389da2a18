/** The built site by its own list of parts, with what each weighs on the wire. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from 'vite';
import { root } from '../inputs';

const dist = join(root, 'dist');
export const parts = JSON.parse(
  readFileSync(join(dist, '.vite/manifest.json'), 'utf8'),
) as Manifest;

/** Bytes of a file with brotli, or as it is where that gains nothing. */
export function weight(file: string): number {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
}

/** Every file of a folder of the site but the compressed ones. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(dist, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));

/** The files that a part cannot run without: its own, its styles, and those of all it imports. */
export function filesOf(part: string, seen = new Set<string>()): Set<string> {
  const entry = parts[part];
  if (!entry) throw new Error(`The build has no part ${part}`);
  seen.add(entry.file);
  for (const style of entry.css ?? []) seen.add(style);
  for (const imported of entry.imports ?? []) {
    const file = parts[imported]?.file;
    if (file && !seen.has(file)) filesOf(imported, seen);
  }
  return seen;
}

export const weightOf = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + weight(file), 0);

/** `assets/name-HASH.js` is `assets/name.js`; data has no hash in its name. */
export const withoutHash = (file: string): string =>
  file.replace(/^(assets\/.+)-[\w-]{8}(\.\w+)$/, '$1$2');
