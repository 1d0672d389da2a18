/** The query box: the statement behind the numbers, and the reader's own. */
import type { Texts } from '../nb/index';
import { format } from './format';

const rowsText = (rows: number) => (rows === 1 ? '1 row' : `${format.count(rows)} rows`);

export const queryBox: Texts['queryBox'] = {
  open: 'Show the query',
  heading: 'The query behind the numbers',
  close: 'Close',
  intro:
    'This is the SQL query that gave the numbers on screen, word for word. You can change it and run it against the same tables. It runs here in your browser, on its own copy of the tables, and can only read.',
  limits: (rows, seconds) =>
    `Ctrl + Enter runs it. At most ${format.count(rows)} rows and ${format.count(seconds)} seconds.`,
  statement: 'Query (SQL)',
  run: 'Run',
  cancel: 'Cancel',
  reset: 'Back to the query of the view',
  running: 'Running …',
  stopped: {
    reader: 'The query was cancelled.',
    time: (seconds) =>
      `The query took more than ${format.count(seconds)} seconds and was cancelled.`,
  },
  refused: {
    empty: 'Write a query first.',
    several: 'Run one query at a time. Remove everything after the first semicolon.',
    notQuery: (word) =>
      `${word === '' ? 'This' : word} is not a query that only reads. Here you can use SELECT, WITH, FROM, VALUES, DESCRIBE, SHOW, SUMMARIZE and EXPLAIN.`,
  },
  failed: 'DuckDB answered with an error:',
  notStarted: 'The database for queries could not start.',
  rows: (rows) => `${rowsText(rows)}.`,
  more: (rows) =>
    `The first ${format.count(rows)} rows. The query gives more, but they were not fetched.`,
  shown: (shown, rows) => `Showing the first ${format.count(shown)} of ${format.count(rows)}.`,
  result: 'The answer to the query',
  download: (rows) => `Download ${rowsText(rows)} (CSV)`,
  fileName: 'query',
  mayBeEstimates:
    'The numbers may be estimates for groups of municipalities. The column “merknad” says so on every row. Include the columns “status” and “gjelder” to see which.',
  made: 'Example: the answers in the tables are invented. The column “datasett” says so on every row, and so does the file name.',
  tables: 'Tables and columns',
  tableRows: rowsText,
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
};
