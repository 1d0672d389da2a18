/** Puts a brotli and a gzip file beside every file of the built site that gets smaller by it. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { packedTypes } from './headers.ts';

/** From here on a file is kept compressed between builds: the database's WebAssembly takes half a minute. */
const worthKeeping = 1_000_000;
/** Smaller files, and those that shrink by less, are quicker to send as they are. */
const worthPacking = 1_000;
const leastGain = 0.05;

const brotli = (bytes: Buffer) =>
  promisify(brotliCompress)(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: bytes.length > worthKeeping ? 10 : 11,
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const encoders = {
  br: brotli,
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;
type Ending = keyof typeof encoders;

async function packed(bytes: Buffer, ending: Ending, cache: string): Promise<Buffer> {
  if (bytes.length < worthKeeping) return encoders[ending](bytes);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const kept = join(cache, `${hash}.${ending}`);
  try {
    return await readFile(kept);
  } catch {
    const result = await encoders[ending](bytes);
    await mkdir(cache, { recursive: true });
    await writeFile(`${kept}-${process.pid}`, result);
    await rename(`${kept}-${process.pid}`, kept);
    return result;
  }
}

const isPacked = (name: string) =>
  [...packedTypes, ...Object.keys(encoders)].some((ending) => name.endsWith(`.${ending}`));

async function compressFile(path: string, cache: string): Promise<void> {
  const bytes = await readFile(path);
  if (bytes.length < worthPacking) return;
  for (const ending of Object.keys(encoders) as Ending[]) {
    const result = await packed(bytes, ending, cache);
    if (result.length < (1 - leastGain) * bytes.length)
      await writeFile(`${path}.${ending}`, result);
  }
}

/**
 * @param folder the built site, with nothing compressed in it yet
 * @param cache keeps what takes long between builds, by content
 */
export async function compressFolder(folder: string, cache: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !isPacked(entry.name))
    .map((entry) => join(folder, relative(folder, join(entry.parentPath, entry.name))));
  await Promise.all(files.map((file) => compressFile(file, cache)));
}
