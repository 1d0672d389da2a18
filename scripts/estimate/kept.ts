/** The estimate, kept between builds: it takes seconds, and follows from files that seldom change. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { estimateSamarbeider } from './estimate';
import { inputFiles, readEstimateInputs } from './read';
import type { SamarbeiderEstimate } from './result';

const code = dirname(fileURLToPath(import.meta.url));
const shared = ['integer-programme.ts', 'slug.ts'].map((file) => join(code, '..', file));

/** Changes with the inputs and with the code that computes. */
function keyOf(root: string): string {
  const modules = readdirSync(code)
    .toSorted()
    .map((file) => join(code, file));
  const hash = createHash('sha256');
  for (const file of [...modules, ...shared, ...inputFiles(root)]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

/** Null where there is none that can be read. */
function keptIn(path: string): SamarbeiderEstimate | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as SamarbeiderEstimate;
  } catch {
    return null;
  }
}

/** Moved into place whole, since several builds may run at once; a folder that cannot be written keeps none. */
function keep(path: string, estimate: SamarbeiderEstimate): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const unfinished = `${path}.${randomUUID()}`;
    writeFileSync(unfinished, JSON.stringify(estimate));
    renameSync(unfinished, path);
  } catch {
    // The next build computes it again.
  }
}

/**
 * @param root the project's folder, whose `.cache/` keeps it
 * @throws {Error} when a file is not there, or a number is missing in it
 */
export async function keptEstimate(root: string): Promise<SamarbeiderEstimate> {
  const path = join(root, '.cache', `anslag-${keyOf(root)}.json`);
  const kept = keptIn(path);
  if (kept) return kept;
  const estimate = await estimateSamarbeider(readEstimateInputs(root));
  keep(path, estimate);
  return estimate;
}
