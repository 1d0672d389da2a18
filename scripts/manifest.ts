/** Writes `manifest.json`: what a data build holds. */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manifest, ManifestFile, ManifestRound, ManifestText } from '../src/contract/manifest';
import { contract } from '../src/contract/manifest';
import type { SourceId } from '../src/contract/data-origins';
import { sources } from '../src/contract/data-origins';

export interface BuiltFile {
  readonly path: string;
  readonly rows: number;
  readonly sources: readonly SourceId[];
}

const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Hashes the built files in `folder` and writes the manifest beside them. */
export async function writeManifest(
  folder: string,
  rounds: readonly ManifestRound[],
  built: readonly BuiltFile[],
): Promise<Manifest> {
  const files: ManifestFile[] = await Promise.all(
    built.map(async (file) => {
      const bytes = await readFile(join(folder, file.path));
      return {
        path: file.path,
        bytes: bytes.byteLength,
        sha256: sha256(bytes),
        rows: file.rows,
        sources: file.sources.map((id) => sources[id]),
      };
    }),
  );
  const version = sha256(files.map((file) => `${file.path} ${file.sha256}`).join('\n')).slice(
    0,
    12,
  );
  const text: ManifestText = { version, contract, rounds, files };
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(text, null, 2)}\n`);
  return { ...text, folder: '' };
}
