/** CSV that Excel opens right where Windows is Norwegian: semicolons, decimal commas, and a mark of UTF-8. */
import { dsvFormat } from 'd3';
import { safeCell } from '../../text/safe-cell';
import { csvParts } from './cells';
import type { FileTable } from './file-table';

export function asNorwegianCsv(table: FileTable): string {
  const { header, rows, numeric } = csvParts(table);
  const written = rows.map((row) =>
    row.map((text, index) => (numeric[index] ? text.replace('.', ',') : safeCell(text))),
  );
  return `\uFEFF${dsvFormat(';').formatRows([[...header], ...written])}\n`;
}
