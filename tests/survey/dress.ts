/** The example survey in another dress: the same answers, differently written down. */
import { csvParseRows, dsvFormat } from 'd3';
import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { root } from '../inputs';

export const exampleText = readFileSync(`${root}/data/undersokelse/eksempel.csv`, 'utf8');

const [exampleHeading = [], ...exampleRows] = csvParseRows(exampleText);

/** A column of the file: its heading and its cell in every row. */
type Column = readonly [heading: string, ...cells: string[]];

const columnsOf = (rows: readonly (readonly string[])[]): Column[] =>
  exampleHeading.map((heading, at) => [heading, ...rows.map((row) => row[at] ?? '')]);

const encoders = {
  'utf-8': (text: string) => Buffer.from(text, 'utf8'),
  'utf-8 with a mark': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf8'),
  'utf-16le': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
  // The example has no sign of Windows-1252 that Latin-1 lacks.
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;
type Encoding = keyof typeof encoders;

const headings = {
  plain: (name: string) => name,
  'in capitals': (name: string) => name.toUpperCase(),
  'with space around': (name: string) => `  ${name} `,
  'with spaces inside': (name: string) => name.replaceAll('_', ' '),
} as const;

const between = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
} as const;

export interface Dress {
  readonly encoding: Encoding;
  readonly heading: keyof typeof headings;
  readonly delimiter: keyof typeof between;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly severalBy: ';' | ',' | '|';
  readonly qualtrics: boolean;
  readonly extra: boolean;
  /** The order of the cooperations: the one that is first, and so on. */
  readonly samarbeid: readonly number[];
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
}

const orderOf = (count: number) => {
  const numbers = Array.from({ length: count }, (_, at) => at);
  return fc.shuffledSubarray(numbers, { minLength: count });
};
const keyOf = <Key extends string>(record: Readonly<Record<Key, unknown>>) =>
  fc.constantFrom(...(Object.keys(record) as Key[]));

export const dresses: fc.Arbitrary<Dress> = fc.record({
  encoding: keyOf(encoders),
  heading: keyOf(headings),
  delimiter: keyOf(between),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  severalBy: fc.constantFrom(';', ',', '|'),
  qualtrics: fc.boolean(),
  extra: fc.boolean(),
  samarbeid: orderOf(5),
  rowOrder: orderOf(exampleRows.length),
  columnOrder: orderOf(exampleHeading.length),
});

/** The cells of cooperation `n` under the headings of another. */
const renamed = (heading: string, samarbeid: readonly number[]) =>
  heading.replace(
    /^s(\d)_/,
    (_, number: string) => `s${(samarbeid[Number(number) - 1] ?? 0) + 1}_`,
  );

const severalIn = ['grunn', 'utfordring', 'suksessfaktor', 'arsak'];
const isSeveral = (heading: string) =>
  /_(?:sektor|oppgave)$/.test(heading) || severalIn.includes(heading);

function dressed(column: Column, { severalBy, samarbeid, heading, qualtrics }: Dress): string[] {
  const [name, ...cells] = column;
  return [
    headings[heading](renamed(name, samarbeid)),
    ...(qualtrics ? [`Spørsmålet om\n${name}`, `{"ImportId":"QID_${name}"}`] : []),
    ...(isSeveral(name) ? cells.map((cell) => cell.replaceAll(';', severalBy)) : cells),
  ];
}

/** Every line end is as the dress has it, inside cells too. */
function written(rows: string[][], { delimiter, lineEnd }: Dress): string {
  return dsvFormat(between[delimiter]).formatRows(rows).replaceAll('\n', lineEnd);
}

/** The bytes of the file. */
export function fileIn(dress: Dress): Buffer {
  const { extra, rowOrder, columnOrder, encoding } = dress;
  const rows = rowOrder.flatMap((at) => [exampleRows[at] ?? []]);
  const columns = columnsOf(rows);
  const ordered = columnOrder.flatMap((at) => (columns[at] ? [dressed(columns[at], dress)] : []));
  const height = ordered[0]?.length ?? 0;
  const notes = Array.from({ length: height }, (_, at) => (at === 0 ? 'notat' : `æ, "ø"; å ${at}`));
  const all = extra ? [...ordered, notes] : ordered;
  const lines = Array.from({ length: height }, (_, at) => all.map((column) => column[at] ?? ''));
  return encoders[encoding](written(lines, dress));
}
