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
  /** Cooperations, the rows they are merged into as the build merges them, and the bytes of their file. */
  readonly cooperations: number;
  readonly rows: number;
  readonly bytes: number;
}

const keys = samarbeidTable.columns.map(({ name }) => name);
const named = (...prefixes: string[]) =>
  keys.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
const form = ['form', 'formalisert'];
const sets = [named('sektor_'), named('oppgave_')];
const answers = named('n_', 'sum_', 'liten_', 'stor_');
const place = ['bolge', 'landsdel', 'fylkesnummer', 'kommunenummer'];

/**
 * Each cooperation `times` over, with the form, the sectors, the tasks and the answers of one each that is
 * drawn by lot: of the same ones repeated, the build would merge all into the rows there are.
 */
const grown = (times: number, source: string, known: number) => {
  const drawn = [form, ...sets, answers].map((columns, index) => ({ columns, from: `d${index}` }));
  const lots = drawn.map(
    ({ from }, index) => `join kjent as ${from} on ${from}.nr = utvalg.lodd${index}`,
  );
  const merged = [...place, ...form, ...sets.flat()];
  const summed = (name: string) =>
    `cast(sum(${name}) as ${name === 'sum_begge' ? 'double' : 'integer'}) as ${name}`;
  return `with kjent as (select *, cast(row_number() over () - 1 as integer) as nr from ${source}),
    utvalg as (
      select ${place.join(', ')}, antall,
        ${drawn.map((_, index) => `cast(hash(nr, gang, ${index}) % ${known} as integer) as lodd${index}`).join(', ')}
      from kjent cross join range(${times}) as ganger(gang)
    )
    select ${keys.map((name) => (merged.includes(name) ? name : summed(name))).join(', ')}
    from (
      select ${place.map((name) => `utvalg.${name}`).join(', ')}, utvalg.antall,
        ${drawn.flatMap(({ columns, from }) => columns.map((name) => `${from}.${name}`)).join(', ')}
      from utvalg ${lots.join(' ')}
    ) group by ${merged.join(', ')}`;
};

/** @param times how many times the example's cooperations */
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
  const source = quoted(join(root, 'dist/data', samarbeidTable.file));
  const manifest = JSON.parse(await readFile(join(data, 'manifest.json'), 'utf8')) as ManifestText;
  const known = manifest.files.find(({ path }) => path === samarbeidTable.file)?.rows ?? NaN;
  await connection.run(
    `copy (${grown(times, source, known)}) to ${quoted(file)} (format parquet, codec snappy)`,
  );
  const counted = await connection.runAndReadAll(
    `select count(*)::integer, sum(antall)::integer from ${quoted(file)}`,
  );
  const [rows = 0, cooperations = 0] = (counted.getRowsJS()[0] ?? []).map(Number);
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = manifest.files.map((one) => {
    if (one.path !== samarbeidTable.file) return one;
    return { ...one, bytes: bytes.length, sha256, rows };
  });
  await writeFile(join(data, 'manifest.json'), JSON.stringify({ ...manifest, files }));
  return { folder, cooperations, rows, bytes: bytes.length };
}
