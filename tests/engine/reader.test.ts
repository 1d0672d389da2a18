import { beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/contract/tables';
import type { ReaderConnection } from '../../src/engine/reader';
import { answerReader } from '../../src/engine/reader';
import { catalogue } from '../../src/indicators/catalogue';
import { areasQuery } from '../../src/query/areas';
import { writtenOut } from '../../src/query/query';
import { mostCharacters, mostRows } from '../../src/query/reader-query';
import { root } from '../inputs';
import { filterSets } from '../query/filter-sets';
import { openWasm, openReader } from '../wasm';

let connection: ReaderConnection;
beforeAll(async () => {
  connection = await openReader(`${root}/public/data`);
});

const ask = (text: string) => answerReader(connection, text);

async function rowsOf(text: string) {
  const answer = await ask(text);
  if (answer.kind !== 'result') throw new Error(`refused: ${answer.refusal.reason}`);
  return answer.result;
}

/** How many rows each table has, as its own statement and past the checks. */
async function sizes() {
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const table = await connection.query(`select count(*)::varchar as n from ${name}`);
      return [name, table.getChildAt(0)?.get(0)];
    }),
  );
  return Object.fromEntries(counts) as Record<string, string>;
}

describe('a statement that reads', () => {
  test.each([
    ['select count(*) from svar', '357'],
    ['select count(*) from svar;', '357'],
    ['select count(*) from svar ; ; -- ferdig; helt', '357'],
    ['-- først\n/* ; */ select count(*) from svar -- sist', '357'],
    ["select ';æøå' ; -- å", ';æøå'],
    ['(select 1)', '1'],
    ['with ett as (select 1 as a) select a from ett', '1'],
    ['from svar select count(*)', '357'],
    ['values (7)', '7'],
    ['table runder', '2024'],
  ])('%s', async (text, first) => {
    expect((await rowsOf(text)).rows[0]?.[0]).toBe(first);
  });

  test.each([
    ['describe svar', 'bolge'],
    ['describe select 1 as en;', 'en'],
    ['show tables', 'casefunn'],
    ['summarize svar -- alt', 'bolge'],
    ['explain select 1', 'physical_plan'],
    ['explain analyze select count(*) from svar;', 'analyzed_plan'],
  ])('%s', async (text, first) => {
    expect((await rowsOf(text)).rows[0]?.[0]).toBe(first);
  });

  test('every value is as DuckDB writes it, with its column and type', async () => {
    const { columns, rows, more } = await rowsOf(
      `select 1 as a, 12345678901234567890123::hugeint as a, 1.50::decimal(9,2) as c, null as d,
        date '2024-02-29' as e, [1, null] as f, {'x': 1, 'y': 'æ'} as g, 9007199254740993 as h,
        0.1 + 0.2::double as i, true as j, interval 3 day as k, 1e300 as l, 'z'::blob as m`,
    );
    expect(rows).toEqual([
      [
        '1',
        '12345678901234567890123',
        '1.50',
        null,
        '2024-02-29',
        '[1, NULL]',
        "{'x': 1, 'y': æ}",
        '9007199254740993',
        '0.30000000000000004',
        'true',
        '3 days',
        '1e+300',
        'z',
      ],
    ]);
    expect(columns.map(({ type }) => type)).toEqual([
      'INTEGER',
      'HUGEINT',
      'DECIMAL(9,2)',
      'INTEGER',
      'DATE',
      'INTEGER[]',
      'STRUCT(x INTEGER, y VARCHAR)',
      'BIGINT',
      'DOUBLE',
      'BOOLEAN',
      'INTERVAL',
      'DOUBLE',
      'BLOB',
    ]);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
    expect(more).toBe(false);
  });

  test('no more rows than the bound, in the order asked for', async () => {
    const text = `select a from range(30000) tall(a) order by (a * 7919) % 30011`;
    const { rows, more } = await rowsOf(text);
    expect(rows).toHaveLength(mostRows);
    expect(more).toBe(true);
    const sorted = Array.from({ length: 30_000 }, (_, a) => a).sort(
      (a, b) => ((a * 7919) % 30_011) - ((b * 7919) % 30_011),
    );
    expect(rows.flat()).toEqual(sorted.slice(0, mostRows).map(String));
    expect((await rowsOf(`select * from range(${mostRows})`)).more).toBe(false);
  });

  test('no more characters than the bound, but always a row', async () => {
    const { rows, more } = await rowsOf(`select repeat('æ', 10000) from range(2500)`);
    expect(rows).toHaveLength(mostCharacters / 10_000);
    expect(more).toBe(true);
    const long = await rowsOf(
      `select repeat('x', ${mostCharacters} + a::integer) from range(2) t(a)`,
    );
    expect(long.rows.map(([text]) => text?.length)).toEqual([mostCharacters]);
    expect(long.more).toBe(true);
  });

  test.each([
    [
      'deep recursion',
      'with recursive r(a) as (select 1 union all select a + 1 from r where a < 5000) select max(a) from r',
      '5000',
    ],
    ['many columns', `select ${Array.from({ length: 2000 }, (_, at) => at).join(',')}`, '0'],
  ])('of %s', async (_, text, first) => {
    expect((await rowsOf(text)).rows[0]?.[0]).toBe(first);
  });

  test('an empty result keeps its columns', async () => {
    const { columns, rows } = await rowsOf('select kommunenummer, svart from svar where false');
    expect(columns).toEqual([
      { name: 'kommunenummer', type: 'VARCHAR' },
      { name: 'svart', type: 'BOOLEAN' },
    ]);
    expect(rows).toEqual([]);
  });

  test('the page’s own queries give the same rows in the box', async () => {
    const wasm = await openWasm(`${root}/public/data`);
    for (const indikator of Object.values(catalogue)) {
      for (const filters of filterSets.slice(0, 3)) {
        const query = areasQuery({
          indikator,
          effekt: 'begge',
          round: { bolge: 2024, datasett: 'eksempel' },
          filters,
        });
        const own = wasm<Record<string, unknown>>(query);
        const { columns, rows } = await rowsOf(writtenOut(query));
        expect(columns.map(({ name }) => name)).toEqual(Object.keys(own[0] ?? {}));
        const [navn, verdi] = ['omrade', 'verdi'].map((name) =>
          columns.findIndex((column) => column.name === name),
        );
        expect(
          rows.map((row) => [
            row[navn ?? 0],
            row[verdi ?? 0] === null ? null : Number(row[verdi ?? 0]),
          ]),
        ).toEqual(own.map((row) => [row['omrade'], row['verdi']]));
      }
    }
  });
});

describe('a statement that does not only read', () => {
  const hostile = [
    'drop table svar',
    'DROP TABLE IF EXISTS svar; ',
    '/* select */ drop table svar',
    'insert into svar select * from svar',
    'update svar set svart = true',
    'delete from svar',
    'truncate svar',
    'alter table svar rename to borte',
    'create table ny as select 1',
    'create or replace view svar as select 1',
    'create macro f() as 1',
    "copy svar to 'svar.csv'",
    "export database 'x'",
    "attach 'x.db' as x",
    'install httpfs',
    'load httpfs',
    'pragma database_list',
    'set enable_external_access = true',
    'reset lock_configuration',
    'call pragma_version()',
    'begin',
    'checkpoint',
    'vacuum',
    'use main',
    'prepare p as delete from svar',
    'explain drop table svar',
    'explain analyze delete from svar',
    'with a as (select 1) delete from svar',
    'with a as (select 1) insert into svar from svar',
  ];
  test.each(hostile)('is refused in plain words: %s', async (text) => {
    const before = await sizes();
    expect(await ask(text)).toMatchObject({
      kind: 'refused',
      refusal: { reason: 'notQuery' },
    });
    expect(await sizes()).toEqual(before);
  });

  test.each([
    'select 1; drop table svar',
    'select 1; select 2',
    'explain select 1; drop table svar',
  ])('is one statement and no more: %s', async (text) => {
    expect(await ask(text)).toEqual({ kind: 'refused', refusal: { reason: 'several' } });
  });

  test.each(['', '  \n', '-- bare en kommentar', ';;'])('is something: %j', async (text) => {
    expect(await ask(text)).toEqual({ kind: 'refused', refusal: { reason: 'empty' } });
  });

  test.each([
    ['select 1) a, (select 2', 'Parser Error: syntax error at or near ")"'],
    ['select 1) union all (select 2', 'Parser Error: syntax error at or near ")"'],
    ['select 1 limit 5) --', 'Parser Error: syntax error at or near ")"'],
    ['with a as (delete from svar returning *) select * from a', 'A CTE needs a SELECT'],
    ['selec 1', 'Parser Error: syntax error at or near "selec"\nLINE 1: selec 1\n        ^'],
    ['select bolgee from svar', 'Binder Error: Referenced column "bolgee" not found'],
    ['select * from borte', 'Catalog Error: Table with name borte does not exist!'],
    ["select 'x'::integer", 'Conversion Error: Could not convert string'],
    [
      "select (case when a = 9000 then 'x' else '1' end)::integer from range(9500) tall(a)",
      'Conversion Error: Could not convert string',
    ],
    [`select ${'('.repeat(5000)}1${')'.repeat(5000)}`, 'Parser Error: memory exhausted'],
    [
      'select 1 from range(1000000000) a, range(1000000000) b',
      'Out of Memory Error: could not allocate',
    ],
    ["select error('stopp')", 'Invalid Error: stopp'],
    ["from read_csv_auto('https://example.org/a.csv')", 'Permission Error: Scanning CSV files'],
    ["from 'https://example.org/a.parquet'", 'Permission Error: Scanning Parquet files'],
    ["from read_parquet('svar.parquet')", 'Permission Error: Scanning Parquet files'],
    ["from glob('*')", 'Permission Error: Scanning Globbing files'],
  ])('has DuckDB’s own words: %s', async (text, words) => {
    const before = await sizes();
    await expect(ask(text)).rejects.toThrow(words);
    expect(await sizes()).toEqual(before);
  });

  test('parenthesis, semicolon and comment do not get out of the query', async () => {
    const before = await sizes();
    for (const text of [
      'select 1) ; drop table svar; --',
      'select 1) limit 1; drop table svar; /*',
    ]) {
      expect(await ask(text)).toEqual({ kind: 'refused', refusal: { reason: 'several' } });
    }
    expect(await sizes()).toEqual(before);
  });

  test('the page’s own SQL passes no setting back', async () => {
    await expect(connection.query('set enable_external_access = true')).rejects.toThrow('locked');
  });
});
