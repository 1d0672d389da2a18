/** What a data build leaves when it is interrupted, and how the next one puts that right. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The folder that a build works in, beside its output, begins with this. */
const prefixOf = (out: string) => `.${basename(out)}-bygges-`;

const replacedIn = (workplace: string) => join(workplace, 'forrige');

async function unfinishedBuilds(out: string): Promise<string[]> {
  if (!existsSync(dirname(out))) return [];
  const names = await readdir(dirname(out));
  return names
    .filter((name) => name.startsWith(prefixOf(out)))
    .map((name) => join(dirname(out), name));
}

/**
 * Clears away after builds that were interrupted. One that was stopped just as it changed places has moved
 * the last good data set out of the way: that is put back first.
 */
export async function clearUnfinished(out: string): Promise<void> {
  for (const workplace of await unfinishedBuilds(out)) {
    const replaced = replacedIn(workplace);
    if (!existsSync(out) && existsSync(replaced)) await rename(replaced, out);
    await rm(workplace, { recursive: true });
  }
}

/**
 * Gives `fill` an empty folder and, when it has succeeded, lets the folder take the place of `out`.
 * A failure leaves `out` as it was.
 */
export async function replaceWhole<T>(
  out: string,
  fill: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(out), { recursive: true });
  await clearUnfinished(out);
  const workplace = await mkdtemp(join(dirname(out), prefixOf(out)));
  const folder = join(workplace, 'ny');
  try {
    await mkdir(folder, { mode: 0o755 });
    const filled = await fill(folder);
    if (existsSync(out)) await rename(out, replacedIn(workplace));
    await rename(folder, out);
    return filled;
  } finally {
    await rm(workplace, { recursive: true, force: true });
  }
}
