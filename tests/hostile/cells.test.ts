/** Whatever a cell holds, a spreadsheet runs nothing of it and a reader of CSV gets it back. */
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { csvOf } from '../../src/out/files/cells';
import { asExcel } from '../../src/out/files/excel';
import { resultAsCsv } from '../../src/out/files/reader-result';
import { downloadTextsOf } from '../../src/text/texts';
import { anything, cases, seed } from './cases';

const formula = fc
  .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', "'"), anything)
  .map((parts) => parts.join(''));
const cell = fc.oneof(
  anything,
  formula,
  fc.double().map(String),
  fc.constantFrom('-1', '+1', '1e9', '-1e-9', '-.5', '-1-1', '+1+cmd|x', '--1', '-0x1', '-1\n'),
);

/** A spreadsheet computes what begins so, unless all of it is one number. */
const isRun = (text: string) =>
  /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(text);

/** An apostrophe before what would be run, and before nothing else. Bytes cannot hold half a pair of UTF-16. */
const written = (text: string) => Buffer.from(isRun(text) ? `'${text}` : text).toString();

/** All cases in one file, since reading thousands of small ones is what takes the time. */
const rowsIn = (csv: string): string[][] => parse(csv, { skip_empty_lines: false });

test('no cell is run, and every cell comes back', () => {
  const found = ['-1\n', '\r=1', '+', '-1-1', '\n', '"=1"', '=1', '@a', '\ta', '-1', '+1e9', ' =1'];
  const cells = [...found, ...fc.sample(cell, { seed, numRuns: 2 * cases })];
  const rows = rowsIn(
    csvOf(
      ['celle', 'nr'],
      cells.map((text, at) => [text, String(at)]),
    ),
  ).slice(1);
  expect(rows).toHaveLength(cells.length);
  const wrong = rows.filter(([text = ''], at) => isRun(text) || text !== written(cells[at] ?? ''));
  expect(wrong).toEqual([]);
});

test('nor is one of the answer to a reader’s own statement, nor a column’s name', () => {
  const texts = fc.sample(fc.option(cell), { seed: seed + 1, numRuns: cases });
  const names = fc.sample(cell, { seed: seed + 2, numRuns: 100 });
  const columns = names.map((name) => ({ name, type: 'VARCHAR' }));
  const rows = texts.flatMap((_, at) =>
    at % names.length === 0 ? [texts.slice(at, at + names.length)] : [],
  );
  const read = rowsIn(resultAsCsv({ columns, rows, more: false }));
  expect(read.map((row) => row.length)).toEqual([names, ...rows].map((row) => row.length));
  expect(read.flat().filter(isRun)).toEqual([]);
  expect(read).toEqual([names, ...rows].map((row) => row.map((text) => written(text ?? ''))));
});

test('in an Excel file each is text, in both sheets', async () => {
  const texts = ['=1+1', '=HYPERLINK("http://x")', '+1+cmd|x', '-2+3', '@SUM(A1)', '-1', "'=1"];
  const column = { name: 'navn', type: 'VARCHAR', measure: false } as const;
  const file = await asExcel(
    { columns: [column], rows: texts.map((text) => [text]) },
    downloadTextsOf('nb'),
    {
      datasett: 'rapporten',
      facts: texts.map((text) => ['x', text]),
      sources: [],
      statuses: [],
      columns: [],
    },
  );
  // A formula that nobody has computed would be read as an empty cell.
  const [numbers, about] = await readExcelFile(Buffer.from(await file.arrayBuffer()));
  expect(numbers?.data.slice(1).flat()).toEqual(texts);
  expect(about?.data.slice(0, texts.length).map((row) => row[1])).toEqual(texts);
});
