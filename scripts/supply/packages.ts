/** The installed packages: what each is, under which licence, and what it is built on. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Package {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package tells none. */
  readonly licence: string;
  readonly homepage: string;
  /** Names of the packages it is built on. */
  readonly needs: readonly string[];
}

interface PackageFile {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly homepage?: string;
  readonly repository?: string | { readonly url?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const plainUrl = (url: string) =>
  url
    .replace(/^git\+|\.git$|#readme$/g, '')
    .replace(/^git:/, 'https:')
    .replace(/^(?:github:)?([\w.-]+\/[\w.-]+)$/, 'https://github.com/$1');

function readPackage(folder: string): Package | null {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return null;
  const { name, version, license, homepage, repository, dependencies } = JSON.parse(
    readFileSync(path, 'utf8'),
  ) as PackageFile;
  if (name === undefined || version === undefined) return null;
  const licence = typeof license === 'string' ? license : (license?.type ?? '');
  const source = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const needs = Object.keys(dependencies ?? {});
  return { folder, name, version, licence, homepage: plainUrl(source || (homepage ?? '')), needs };
}

/** The package that a file of `node_modules` lies in; null for a file of the project's own. */
export function packageOf(file: string): Package | null {
  if (!/[\\/]node_modules[\\/]/.test(file)) return null;
  let folder = dirname(file);
  while (/[\\/]node_modules[\\/]/.test(folder)) {
    const found = readPackage(folder);
    if (found) return found;
    folder = dirname(folder);
  }
  return null;
}

/** The package that `from` means by `name`: its own, or the nearest above. Null when it is not there. */
function neededBy(from: Package, name: string): Package | null {
  let folder = from.folder;
  while (dirname(folder) !== folder) {
    const found = readPackage(join(folder, 'node_modules', name));
    if (found) return found;
    folder = dirname(folder);
  }
  return null;
}

const keyOf = ({ name, version }: Package) => `${name}@${version}`;

/** These come ready-bundled, with all that they need inside files of their own. */
const readyBundled = ['maplibre-gl'];

/** The packages that the files are from, by name, and those inside the ones that come ready-bundled. */
export function packagesOf(files: Iterable<string>): readonly Package[] {
  const seen = [...files].flatMap((file) => packageOf(file) ?? []);
  const found = new Map(seen.map((bundled) => [keyOf(bundled), bundled]));
  const left = [...found.values()].filter(({ name }) => readyBundled.includes(name));
  for (let next = left.pop(); next; next = left.pop()) {
    for (const name of next.needs) {
      const needed = neededBy(next, name);
      if (!needed || name.startsWith('@types/') || found.has(keyOf(needed))) continue;
      found.set(keyOf(needed), needed);
      left.push(needed);
    }
  }
  return [...found.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, bundled]) => bundled);
}

/** What the package says of its licence in its own files; empty where it has none. */
export const licenceText = ({ folder }: Package): string =>
  readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim())
    .join('\n\n');
