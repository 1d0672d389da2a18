/** Keeps the data builds that newer ones replace, each to be opened under its version. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isReal } from '../src/contract/datasett';
import type { Manifest } from '../src/contract/manifest';
import { contract, readManifest } from '../src/contract/manifest';
import type { Version } from '../src/contract/versions';
import {
  readVersions,
  versionFolder,
  versionPattern,
  versionsFile,
} from '../src/contract/versions';
import { buildDay } from './day';

/**
 * So many replaced builds are kept unless told otherwise: a few builds a year for five years. Each takes about
 * 1 MB of the site, and nothing of what a reader fetches.
 */
export const usualVersions = 20;

export interface Keeping {
  /** The most replaced builds to keep; what is oldest goes first. */
  readonly most: number;
  /** Whether the build that is replaced now is one of them. */
  readonly replaced: boolean;
  /** Hears why a build is not kept, in words for the person who builds. */
  readonly notice: (text: string) => void;
}

/** The builds listed in `folder`, the newest first; none where there is no list that can be read. */
export async function versionsIn(folder: string): Promise<readonly Version[]> {
  try {
    return readVersions(JSON.parse(await readFile(join(folder, versionsFile), 'utf8')));
  } catch {
    return [];
  }
}

export async function writeVersions(folder: string, versions: readonly Version[]): Promise<void> {
  await writeFile(join(folder, versionsFile), `${JSON.stringify({ versions }, null, 2)}\n`);
}

const entryOf = ({ version, contract, rounds }: Manifest, built: string): Version => ({
  version,
  built,
  contract,
  rounds: rounds.map(({ bolge, datasett, min_n }) => ({ bolge, datasett, min_n })),
});

/** The build in `out` itself; null when there is none that can be read. */
async function newestIn(out: string): Promise<{ manifest: Manifest; built: string } | null> {
  const path = join(out, 'manifest.json');
  try {
    const manifest = readManifest(JSON.parse(await readFile(path, 'utf8')));
    if (!versionPattern.test(manifest.version)) return null;
    const listed = (await versionsIn(out)).find(({ version }) => version === manifest.version);
    const written = async () => (await stat(path)).mtime.toISOString().slice(0, 10);
    return { manifest, built: listed?.built ?? (await written()) };
  } catch {
    return null;
  }
}

/**
 * Why a replaced build may not lie beside the new one; null when it may. Municipalities' own answers are public
 * only while the newest build has that round too, and two thresholds side by side would let one compute what
 * either of them hides.
 */
export function whyNotBeside(old: Version, rounds: Manifest['rounds']): string | null {
  if (old.contract !== contract) {
    return 'Den er fra en eldre utgave av kartet, som siden ikke kan lese lenger';
  }
  for (const { bolge, datasett, min_n } of old.rounds) {
    if (!isReal(datasett)) continue;
    const now = rounds.find((round) => round.bolge === bolge && round.datasett === datasett);
    if (!now) return `Den har kommunenes egne svar fra ${bolge}, som det nye datasettet ikke har`;
    if (now.min_n !== min_n) {
      return `Den er skjermet med --min-n ${min_n} og den nye med ${now.min_n}, og sammen kan de røpe det som er skjermet`;
    }
  }
  return null;
}

/** Copies the build in `from` as its manifest lists it, or tells which file is not what it was. */
async function copyIntact(from: string, to: string, manifest: Manifest): Promise<string | null> {
  const read = await Promise.all(
    manifest.files.map(async ({ path, sha256 }) => {
      const bytes = await readFile(join(from, path)).catch(() => null);
      const same = bytes && createHash('sha256').update(bytes).digest('hex') === sha256;
      return { path, bytes: same ? bytes : null };
    }),
  );
  const broken = read.find(({ bytes }) => bytes === null);
  if (broken) return `${broken.path} mangler eller er endret`;
  for (const { path, bytes } of read) {
    if (!bytes) continue;
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
  }
  await cp(join(from, 'manifest.json'), join(to, 'manifest.json'));
  return null;
}

/**
 * Fills a new data set's folder with the builds it replaces, and lists them with the new one first.
 * @param out where the data set lies that is replaced
 * @param folder the new data set's, which is not in place yet
 * @returns those that are kept
 */
export async function keepVersions(
  out: string,
  folder: string,
  manifest: Manifest,
  { most, replaced, notice }: Keeping,
): Promise<readonly Version[]> {
  const newest = await newestIn(out);
  const earlier = (await versionsIn(out)).filter(
    ({ version }) => version !== newest?.manifest.version,
  );
  const earlierEntry = earlier.find(({ version }) => version === manifest.version);
  const isSame = newest?.manifest.version === manifest.version;
  const candidates = [
    ...(newest && replaced && !isSame ? [entryOf(newest.manifest, newest.built)] : []),
    ...earlier,
  ].filter(({ version }) => version !== manifest.version);

  const kept: Version[] = [];
  for (const entry of candidates) {
    const { version } = entry;
    const refuse = (why: string) => {
      notice(`Versjon ${version} er ikke tatt vare på. ${why}`);
    };
    const why = whyNotBeside(entry, manifest.rounds);
    if (why !== null) {
      refuse(why);
    } else if (kept.length === most) {
      if (most > 0) refuse(`Bare de ${most} siste blir det; velg flere med --versions`);
    } else if (version === newest?.manifest.version) {
      const broken = await copyIntact(out, join(folder, versionFolder(version)), newest.manifest);
      if (broken === null) kept.push(entry);
      else refuse(`Fila ${broken}`);
    } else if (existsSync(join(out, versionFolder(version)))) {
      const lies = versionFolder(version);
      await cp(join(out, lies), join(folder, lies), { recursive: true });
      kept.push(entry);
    }
  }
  const built = (isSame ? newest.built : earlierEntry?.built) ?? buildDay();
  await writeVersions(folder, [entryOf(manifest, built), ...kept]);
  return kept;
}
