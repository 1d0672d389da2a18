/** `npm run reproducible`: builds the site twice from the same, and says which files are not alike. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = promisify(execFile);
const env = { SOURCE_DATE_EPOCH: '1742515200', ...process.env };

/** The hash of every file of a site built into a folder of its own, by its path. */
async function builtSite(place: string): Promise<ReadonlyMap<string, string>> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', '--logLevel', 'error', '--emptyOutDir', '--outDir', place];
  await run(process.execPath, args, { cwd: root, env });
  const entries = await readdir(place, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    return [relative(place, path), hash] as const;
  });
  return new Map(await Promise.all(hashes));
}

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-to-bygg-'));
try {
  const first = await builtSite(join(workplace, 'en'));
  const second = await builtSite(join(workplace, 'to'));
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const unlike = names.filter((name) => first.get(name) !== second.get(name));
  console.log(`[bygg] ${names.length} filer, ${unlike.length} av dem ulike i to bygg`);
  for (const name of unlike) console.log(`[bygg] Ulik: ${name}`);
  if (unlike.length > 0 || names.length === 0) process.exitCode = 1;
} finally {
  await rm(workplace, { recursive: true });
}
