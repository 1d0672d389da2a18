/** `npm run data`: builds `public/data/` and says what it holds. */
import { fileURLToPath } from 'node:url';
import { buildData } from './build-data';

const root = fileURLToPath(new URL('..', import.meta.url));
const kilobytes = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });

try {
  const manifest = await buildData(root.replace(/[\\/]$/, ''), `${root}public/data`);
  for (const { path, rows, bytes } of manifest.files) {
    console.log(`[data] ${path}: ${rows} rader, ${kilobytes.format(bytes / 1000)} kB`);
  }
  console.log(`[data] Versjon ${manifest.version} ligger i public/data/`);
} catch (error) {
  console.error(`[data] Datasettet ble ikke bygget, og public/data/ er som før.\n${String(error)}`);
  process.exitCode = 1;
}
