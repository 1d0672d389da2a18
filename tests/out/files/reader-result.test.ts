import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../../src/out/files/cells';
import { asNorwegianCsv } from '../../../src/out/files/norwegian-csv';
import { resultAsCsv } from '../../../src/out/files/reader-result';
import { noFilters } from '../../../src/query/filters';
import { silentCopies } from '../../../src/text/list-copy';
import { textsOf } from '../../../src/text/texts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd|x', "'+cmd|x"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tx', "'\tx"],
  ['-2.5', '-2.5'],
  ['+1e-3', '+1e-3'],
  ['Å', 'Å'],
  ['', ''],
])('%j is written as %j', (text, written) => {
  expect(parse(csvOf([text], [[text]]))).toEqual([[written], [written]]);
});

test('a list that is copied for a spreadsheet has no cell that it would run', () => {
  const row = {
    kommunenummer: '0301',
    navn: '=HYPERLINK("x")',
    fylkesnummer: '03',
    fylkesnavn: '@Oslo',
    landsdel: 'oslo',
    folketall: 7,
  };
  const origin = { round: { bolge: 2026, datasett: 'undersokelsen' }, filters: noFilters } as const;
  const { table } = silentCopies(textsOf('nb'), origin, 'Oslo', [row]);
  const [, cells] = parse(table, { delimiter: '\t' });
  expect(cells?.slice(0, 4)).toEqual(['0301', `'=HYPERLINK("x")`, "'@Oslo", '7']);
});

test('semicolons and formulas are as harmless in the CSV for Norwegian Excel', () => {
  const column = { measure: false } as const;
  const text = asNorwegianCsv({
    columns: [
      { ...column, name: 'navn', type: 'VARCHAR' },
      { ...column, name: 'verdi', type: 'DOUBLE', measure: true },
      { ...column, name: 'n', type: 'INTEGER' },
    ],
    rows: [
      ['=1+1', -2.5, 3],
      ['-2,5', null, -1],
      ['a;b', 0.00004, 0],
    ],
  });
  expect(parse(text, { delimiter: ';', bom: true })).toEqual([
    ['navn', 'verdi', 'n'],
    ["'=1+1", '-2,5', '3'],
    ["'-2,5", '', '-1'],
    ['a;b', '0,00004', '0'],
  ]);
});

test('commas, quotes and line breaks come back as they were, and null as nothing', () => {
  const rows = [
    ['a,b', '"x"', null],
    ['line\nbreak', '-1', 'null'],
  ];
  const columns = ['a', '=b', 'c'].map((name) => ({ name, type: 'VARCHAR' }));
  const csv = resultAsCsv({ columns, rows, more: false });
  expect(parse(csv)).toEqual([
    ['a', "'=b", 'c'],
    ['a,b', '"x"', ''],
    ['line\nbreak', '-1', 'null'],
  ]);
});
