/** The built site with the example's cooperations many times over. */
import { DuckDBInstance } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestText } from '../../src/contract/manifest';
import { samarbeidTable } from '../../src/contract/survey-tables';
import { root } from '../inputs';

export interface GrownSite {
  readonly folder: string;
  /** Rows of cooperations, and the bytes of their file. */
  readonly rows: number;
  readonly bytes: number;
}

/**
 * @param times how many of each cooperation; all of them in each, so that the rows of a municipality lie
 *   apart as in a file merged from many
 */
export async function growSite(times: number): Promise<GrownSite> {
  const folder = join(root, `.cache/bench/ganger-${times}`);
  await rm(folder, { recursive: true, force: true });
  await cp(join(root, 'dist'), folder, { recursive: true });
  const data = join(folder, 'data');
  const file = join(data, samarbeidTable.file);
  for (const ending of ['br', 'gz']) {
    for (const name of [samarbeidTable.file, 'manifest.json']) {
      await rm(join(data, `${name}.${ending}`), { force: true });
    }
  }
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const quoted = (path: string) => `'${path.replaceAll("'", "''")}'`;
  await connection.run(`copy (
      select samarbeid.* from range(${times}) cross join ${quoted(join(root, 'dist/data', samarbeidTable.file))} as samarbeid
    ) to ${quoted(file)} (format parquet, codec snappy)`);
  const bytes = await readFile(file);
  const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8')) as ManifestText;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  let rows = 0;
  const files = manifest.files.map((one) => {
    if (one.path !== samarbeidTable.file) return one;
    rows = one.rows * times;
    return { ...one, bytes: bytes.length, sha256, rows };
  });
  await writeFile(join(data, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  return { folder, rows, bytes: bytes.length };
}
