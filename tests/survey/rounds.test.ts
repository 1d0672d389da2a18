/** What the options make of a survey: rows left out, small municipalities shielded, rounds side by side. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTables } from '../database';
import { root } from '../inputs';
import { acceptedFile, data, manifestOf, noticesIn, refusedFile, roundOf } from './command';

const workplace = await mkdtemp(join(tmpdir(), 'beredskapskartet-runder-'));
afterAll(() => rm(workplace, { recursive: true }));

const place = (name: string) => join(workplace, name);
const plain = place('vanlig');
const build = (file: string, out: string, ...options: string[]) =>
  data(['--survey', file, '--out', out, ...options]);

beforeAll(async () => {
  expect((await build(acceptedFile('vanlig.csv'), plain)).code).toBe(0);
});

async function rowsOf(folder: string, sql: string): Promise<unknown[][]> {
  const query = await openTables(folder);
  const rows = await query<Record<string, unknown>>({ sql, parameters: [] });
  return rows.map((row) => Object.values(row));
}

describe('--skip-invalid', () => {
  const file = place('med-feil.csv');
  beforeAll(async () => {
    const [heading = '', ...rows] = (await readFile(acceptedFile('vanlig.csv'), 'utf8')).split(
      '\n',
    );
    const broken = ['Bergn,,nei', 'Molde,,kanskje'].map((row) => row.padEnd(row.length + 21, ','));
    const short = 'Voss,,nei';
    await writeFile(file, [heading, ...broken, short, ...rows].join('\n'));
  });

  test('leaves the rows with problems out, tells of each, and counts them', async () => {
    const out = place('uten-feil');
    expect((await build(file, out)).code).toBe(1);
    const { code, stdout, stderr } = await build(file, out, '--skip-invalid');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(noticesIn(stdout)).toEqual([
      'Utelatt. Rad 2, kolonne A (kommune), «Bergn»: Ukjent kommune.',
      'Utelatt. Rad 3, kolonne C (samarbeid), «kanskje»: Ikke et svaralternativ på «Har kommunen minst ett beredskapssamarbeid med andre kommuner?».',
      'Utelatt. Rad 4: Raden har 3 celler, men fila har 24 overskrifter.',
    ]);
    expect(stdout).toContain('    Nærmeste: «Bergen»');
    expect(await roundOf(out)).toMatchObject({ lest: 10, ugyldige: 3, svart: 7, samarbeid: 5 });
    for (const table of ['svar.parquet', 'samarbeid.parquet', 'fordelinger.parquet']) {
      const [left, all] = await Promise.all(
        [out, plain].map((from) => readFile(join(from, 'undersokelsen', table))),
      );
      expect(left, table).toEqual(all);
    }
  });

  test.each([
    ['a missing column', 'kolonne-mangler.csv', 'Kolonnen «kommune» mangler.'],
    ['a broken file', 'anforselstegn-aldri-lukket.csv', 'Rad 4: Et anførselstegn'],
    [
      'no row without problems',
      'svar-etter-ja.csv',
      'Fila har 1 rad, men ingen svar som kan brukes.',
    ],
  ])('does not help against %s', async (_, refused, message) => {
    const { code, stderr } = await build(refusedFile(refused), place('avvist'), '--skip-invalid');
    expect(code).toBe(1);
    expect(stderr).toContain(message);
  });
});

describe('--min-n', () => {
  test('moves small municipalities’ cooperations to where they cannot be told apart', async () => {
    const out = place('skjermet');
    expect((await build(acceptedFile('vanlig.csv'), out, '--min-n', '2')).code).toBe(0);
    expect(await roundOf(out)).toMatchObject({ min_n: 2, svart: 7, samarbeid: 5 });
    expect(
      await rowsOf(
        out,
        `select landsdel, fylkesnummer, kommunenummer, sum(antall)::integer from samarbeid
         group by all order by landsdel nulls last`,
      ),
    ).toEqual([
      ['nord-norge', null, null, 2],
      [null, null, null, 3],
    ]);
    expect(
      await rowsOf(out, 'select kommunenummer, rest_niva from svar where rest_niva is not null'),
    ).toEqual([
      ['0301', 'norge'],
      ['1818', 'landsdel'],
      ['3101', 'norge'],
      ['5610', 'landsdel'],
    ]);
  });
});

describe('--wave', () => {
  test('lays a round beside the one that is there', async () => {
    const out = place('to-runder');
    await build(acceptedFile('vanlig.csv'), out);
    const { code, stdout } = await build(
      acceptedFile('flere-ganger-den-siste-raden.csv'),
      out,
      ...['--wave', '2026'],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Runder: 2024 (kommunenes svar), 2026 (kommunenes svar)');
    const { rounds } = await manifestOf(out);
    expect(rounds.map(({ bolge, lest, svart }) => [bolge, lest, svart])).toEqual([
      [2024, 7, 7],
      [2026, 9, 7],
    ]);
    const answers = (bolge: number) =>
      rowsOf(
        out,
        `select * exclude (bolge) from samarbeid where bolge = ${bolge}
         union all by name select * exclude (bolge) from svar where bolge = ${bolge} order by all`,
      );
    expect(await answers(2026)).toEqual(await answers(2024));
    expect(await answers(2024)).toHaveLength(362);
  });

  test('is else the year most answers are from, and the data set holds that round alone', async () => {
    const out = place('annet-aar');
    await build(acceptedFile('vanlig.csv'), out);
    const dated = await readFile(acceptedFile('flere-ganger-det-nyeste.csv'), 'utf8');
    await writeFile(place('2026.csv'), dated.replaceAll('2024-11-05', '2026-11-05'));
    const { stdout } = await build(place('2026.csv'), out);
    expect(noticesIn(stdout)).toContain(
      'De fleste svarene er fra 2026, så runden får det året. Velg et annet med --wave.',
    );
    expect(await roundOf(out)).toMatchObject({ bolge: 2026, svart: 7 });
  });
});

describe('--no-example', () => {
  test('holds what the report says, and no survey at all', async () => {
    const out = place('uten-eksempel');
    const { code, stdout } = await data(['--no-example', '--out', out]);
    expect(code).toBe(0);
    expect(stdout).toContain('Ingen undersøkelse er med, bare rapportens tall');
    const { rounds, files } = await manifestOf(out);
    expect(rounds).toEqual([]);
    expect(files.filter(({ path }) => path.includes('/'))).toEqual([]);
    expect(files.filter(({ rows }) => rows === 0)).toEqual([]);
    expect(await rowsOf(out, 'select count(*)::integer from publiserte_tall')).toEqual([[255]]);
  });
});

describe('the example survey', () => {
  test('lies in a folder of its own', async () => {
    const out = place('med-eksempel');
    expect((await data(['--out', out])).code).toBe(0);
    const { files } = await manifestOf(out);
    const inside = files.map(({ path }) => path).filter((path) => path.startsWith('eksempel/'));
    expect(inside.toSorted()).toEqual([
      'eksempel/apning.json',
      'eksempel/fordelinger.parquet',
      'eksempel/runder.parquet',
      'eksempel/samarbeid.parquet',
      'eksempel/svar.parquet',
    ]);
    expect(await rowsOf(out, 'select distinct datasett from samarbeid')).toEqual([['eksempel']]);
  });

  test('never becomes the municipalities’ answers, whatever its file is called', async () => {
    const example = await readFile(join(root, 'data/undersokelse/eksempel.csv'), 'utf8');
    const renamed = place('svar-fra-kommunene.csv');
    const [heading = '', ...rows] = example.split('\n');
    await writeFile(renamed, [heading, ...rows.slice(0, 40)].join('\n'));
    const { code, stderr } = await build(renamed, place('forkledd'), '--skip-invalid');
    expect(code).toBe(1);
    expect(stderr).toContain('er eksempelundersøkelsen, som er laget og er ingens svar');
  });
});
