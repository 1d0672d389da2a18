/** CSV as every download and `npm run tall` write it, and how its cells are written. */
import { csvFormatRows } from 'd3';

/** Four decimals, or nothing where there is no number. */
export const decimals = (value: number | null): string => (value === null ? '' : value.toFixed(4));

/** A number as it is, or nothing where there is none. */
export const plain = (value: number | null): string => (value === null ? '' : String(value));

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A spreadsheet reads a text that begins like a formula as one: an apostrophe before it makes it a text. */
const safeCell = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) && !plainNumber.test(text) ? `'${text}` : text;

/** Rows below their column names, with comma and full stop; no cell that a spreadsheet would run. */
export const csvOf = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${csvFormatRows([header, ...rows].map((row) => row.map(safeCell)))}\n`;
