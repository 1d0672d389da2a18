/** Builds the plain page as our own is built and served: by Vite, compressed, named by its content. */
import { join } from 'node:path';
import { build } from 'vite';
import { compressedFiles } from '../../scripts/serving/plugins';
import { root } from '../inputs';

/** @returns the folder it lies in */
export async function buildPlainSite(): Promise<string> {
  const folder = join(root, '.cache/bench/enkel-side');
  await build({
    configFile: false,
    root: join(root, 'tests/bench/plain'),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [compressedFiles()],
    build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 },
  });
  return folder;
}
