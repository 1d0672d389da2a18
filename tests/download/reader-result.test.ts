import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/download/cells';
import { resultAsCsv } from '../../src/download/reader-result';

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

test('commas, quotes and line breaks come back as they were, and null as nothing', () => {
  const rows = [
    ['a,b', '"x"', null],
    ['line\nbreak', '-1', 'null'],
  ];
  const columns = ['a', '=b', 'c'].map((name) => ({ name, type: 'VARCHAR' }));
  const csv = resultAsCsv({ columns, rows, more: false, tables: [] });
  expect(parse(csv)).toEqual([
    ['a', "'=b", 'c'],
    ['a,b', '"x"', ''],
    ['line\nbreak', '-1', 'null'],
  ]);
});
