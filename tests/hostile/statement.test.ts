/** Whatever is written in the query box, it changes nothing, reads no file and gives bounded rows. */
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { tables } from '../../src/contract/tables';
import type { ReaderConnection } from '../../src/engine/reader';
import { answerReader } from '../../src/engine/reader';
import { mostRows } from '../../src/query/reader-query';
import { root } from '../inputs';
import { openReader } from '../wasm';
import { anything, cases, seed } from './cases';

let connection: ReaderConnection;
beforeAll(async () => {
  connection = await openReader(`${root}/public/data`);
});

const writes = [
  ...['drop table svar', 'delete from svar', 'update svar set svart = true', 'truncate svar'],
  ...['insert into svar from svar', 'create table ny as select 1', 'create view v as select 1'],
  ...['create or replace temp table svar as select 1', 'alter table svar drop column svart'],
  ...["copy svar to 'x.csv'", "copy (select 1) to 'x.parquet'", "export database 'x'"],
  ...["attach 'x.db'", 'detach memory', 'install httpfs', 'load httpfs', 'checkpoint', 'vacuum'],
  ...['set enable_external_access = true', 'reset memory_limit', 'set lock_configuration = false'],
  ...['pragma disable_object_cache', 'call pragma_version()', 'begin', 'commit', 'rollback'],
  ...['prepare p as delete from svar', 'execute p', 'deallocate p', 'use temp', 'create schema s'],
  ...['create macro f(x) as x', 'create sequence s', 'create type t as integer', 'analyze'],
];
const reads = [
  ...[
    'select * from svar',
    'from samarbeid',
    'values (1)',
    'table runder',
    'select 1',
    'show tables',
  ],
  ...[
    'with a as (select 1) select * from a',
    'describe svar',
    'summarize runder',
    'explain select 1',
  ],
  ...["from read_csv_auto('x.csv')", "from 'x.parquet'", "from read_text('/etc/passwd')"],
  ...["from glob('*')", "from read_parquet('svar.parquet')", "select getenv('PATH')"],
  ...['from duckdb_settings()', 'from range(20000)', "select nextval('s')", 'from sniff_csv(1)'],
];
/** Addresses of other hosts, depth, length and breadth, each within what one case may take. */
const large = [
  ...["from 'https://example.org/a.parquet'", "from read_csv_auto('http://127.0.0.1:1/a.csv')"],
  ...["from 's3://a/b.parquet'", "from read_json_auto('hf://a/b')", "from sqlite_scan('a', 'b')"],
  'with recursive r(a) as (select 1 union all select a + 1 from r where a < 99) select * from r',
  ...['from range(20000) a, range(9) b', "select repeat('x', 50000) from range(9)"],
  ...[`select ${'('.repeat(99)}1${')'.repeat(99)}`, `select ${'1,'.repeat(300)}1`],
];
const signs = [
  ...[
    ';',
    ';;',
    '--',
    '-- ',
    '/*',
    '*/',
    '(',
    ')',
    "'",
    "''",
    '"',
    '$$',
    '$a$',
    ',',
    '.',
    '*',
    '\n',
  ],
  ...[
    'select',
    'from',
    'with',
    'explain',
    'analyze',
    'describe',
    'union all',
    'limit 1',
    'as',
    'E',
  ],
  ...['\u00a0', '\u2028', '\0', 'æ', '💥', '::', '?', '$1', '%', '@', '\\', 'returning *'],
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...writes) },
  { weight: 4, arbitrary: fc.constantFrom(...reads) },
  { weight: 1, arbitrary: fc.constantFrom(...large) },
  { weight: 6, arbitrary: fc.constantFrom(...signs) },
  { weight: 1, arbitrary: anything.map((text) => text.slice(0, 100)) },
);
const statement = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 5 }), fc.constantFrom(' ', '', '\n', ';'))
  .map(([pieces, between]) => pieces.join(between));

/** Every table with its number of rows, and the settings that shut the database in. */
async function state(): Promise<string> {
  const all = await Promise.all(
    [
      "select string_agg(schema_name || table_name, ',' order by all) from duckdb_tables()",
      "select string_agg(view_name, ',' order by all) from duckdb_views() where not internal",
      "select string_agg(function_name, ',' order by all) from duckdb_functions() where not internal",
      "select string_agg(sequence_name, ',' order by all) from duckdb_sequences()",
      "select string_agg(database_name, ',' order by all) from duckdb_databases()",
      `select string_agg(name || value, ',' order by all) from duckdb_settings()
        where name in ('enable_external_access', 'lock_configuration', 'memory_limit')`,
      ...tables.map(
        ({ name }) => `select count(*)::varchar || bit_xor(hash(t))::varchar from ${name} t`,
      ),
    ].map(async (sql) => String((await connection.query(sql)).getChildAt(0)?.get(0))),
  );
  return all.join('\n');
}

test('nothing is changed and nothing read but the tables, in bounded rows', async () => {
  const before = await state();
  const seen = { result: 0, refused: 0, failed: 0 };
  let run = 0;
  await fc.assert(
    fc.asyncProperty(statement, async (text) => {
      try {
        const answer = await answerReader(connection, text);
        seen[answer.kind] += 1;
        if (answer.kind === 'result' && answer.result.rows.length > mostRows) {
          throw new Error('more rows than may be');
        }
      } catch (error) {
        seen.failed += 1;
        if (!(error instanceof Error && /^[A-Z][\w ]* Error: /.test(error.message))) throw error;
      }
      run += 1;
      if (run % 500 === 0) expect(await state()).toBe(before);
    }),
    { seed, numRuns: cases, examples: [['select 1 /*']] },
  );
  expect(await state()).toBe(before);
  expect(Math.min(seen.result, seen.refused, seen.failed)).toBeGreaterThan(cases / 30);
}, 180_000);
