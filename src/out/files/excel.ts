/** A table as an Excel file: the numbers, and a sheet that says what they are. */
import type { CellObject, Row, SheetData } from 'write-excel-file/universal';
import writeExcelFile from 'write-excel-file/universal';
import type { DownloadTexts } from '../../text/nb/download';
import type { About } from './about';
import type { FileCell, FileColumn, FileTable } from './file-table';

const bold = (value: string): CellObject => ({ value, type: String, fontWeight: 'bold' });
/** Text format keeps Excel from making a number of a code when somebody edits it. */
const text = (value: string): CellObject => ({ value, type: String, format: '@' });
const wrapped = (value: string): CellObject => ({
  ...text(value),
  wrap: true,
  alignVertical: 'top',
});

/** The per cent sign is quoted: the number stays 0–100, as in every other file. */
const measureFormats: Readonly<Record<string, string>> = { prosent: '0.0" %"', score_1_5: '0.00' };

function cellOf({ measure }: FileColumn, value: FileCell, unit: FileCell): Row[number] {
  if (value === null) return null;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return { value, type: Boolean };
  const format = measure ? measureFormats[String(unit)] : undefined;
  return { value, type: Number, ...(format !== undefined && { format }) };
}

function numbersSheet({ columns, rows }: FileTable): SheetData {
  const unitAt = columns.findIndex(({ name }) => name === 'enhet');
  return [
    columns.map(({ name }) => bold(name)),
    ...rows.map((row) =>
      columns.map((column, index) => cellOf(column, row[index] ?? null, row[unitAt] ?? null)),
    ),
  ];
}

function aboutSheet({ file }: DownloadTexts, about: About): SheetData {
  return [
    ...about.facts.map(([name, said]) => [bold(name), wrapped(said)]),
    [null],
    [bold(file.source), bold(file.licence)],
    ...about.sources.map(({ title, owner, licence, url }) => [
      wrapped(`${owner}: ${title}`),
      wrapped(`${licence} (${url})`),
    ]),
    [null],
    [bold(file.statuses), bold(file.meaning)],
    ...about.statuses.map(({ status, meaning }) => [text(status), wrapped(meaning)]),
    [null],
    [bold(file.column), bold(file.meaning), bold(file.type)],
    ...about.columns.map(({ name, meaning, type }) => [text(name), wrapped(meaning), text(type)]),
  ];
}

/** Widths in characters: names and sources are long, all else is short. */
const widths: Readonly<Record<string, number>> = {
  navn: 24,
  gjelder: 40,
  filter: 24,
  kilde: 40,
  fylke: 16,
};

export const asExcel = (table: FileTable, d: DownloadTexts, about: About): Promise<Blob> =>
  writeExcelFile([
    {
      data: numbersSheet(table),
      sheet: d.sheets.numbers,
      stickyRowsCount: 1,
      columns: table.columns.map(({ name }) => ({ width: widths[name] ?? 13 })),
    },
    {
      data: aboutSheet(d, about),
      sheet: d.sheets.about,
      columns: [{ width: 40 }, { width: 80 }, { width: 10 }],
    },
  ]).toBlob();
