/** The built site with the example's cooperations many times over. */
import { DuckDBInstance } from '@duckdb/node-api';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { datasettFolder } from '../../src/contract/datasett';
import { samarbeidTable } from '../../src/contract/survey-tables';
import { literal } from '../../src/query/query';
import { root } from '../inputs';
import { copySite, takeForOwn } from '../site-copy';

export interface GrownSite {
  readonly folder: string;
  /** Cooperations, the rows they are merged into as the build merges them, and the bytes of their file. */
  readonly cooperations: number;
  readonly rows: number;
  readonly bytes: number;
}

/** In the example's own folder. */
const path = `${datasettFolder.eksempel}${samarbeidTable.file}`;
const keys = samarbeidTable.columns.map(({ name }) => name);
const named = (...prefixes: string[]) =>
  keys.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
const form = ['form', 'formalisert'];
const sets = [named('sektor_'), named('oppgave_')];
const answers = named('n_', 'sum_', 'liten_', 'stor_');
const place = ['bolge', 'datasett', 'landsdel', 'fylkesnummer', 'kommunenummer'];

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
  await copySite(folder);
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const source = literal(join(root, 'dist/data', path));
  const file = join(folder, 'data', path);
  const count = async (what: string, from: string) => {
    const counted = await connection.runAndReadAll(`select ${what} from ${from}`);
    return (counted.getRowsJS()[0] ?? []).map(Number);
  };
  const [known = 0] = await count('count(*)', source);
  await connection.run(
    `copy (${grown(times, source, known)}) to ${literal(file)} (format parquet, codec snappy)`,
  );
  const [rows = 0, cooperations = 0] = await count('count(*), sum(antall)', literal(file));
  await takeForOwn(folder, { [path]: rows });
  return { folder, cooperations, rows, bytes: (await stat(file)).size };
}
