/** Numbers in Norwegian, as the list of `npm run verify` shows them. */
import type { Computed } from './compute';
import type { Published } from './published';
import { printedDecimals, roundTo } from './relations';

const units: Readonly<Record<string, string>> = {
  prosent: ' %',
  prosentpoeng: ' prosentpoeng',
  score_1_5: '',
  antall: '',
  antall_per_kommune: '',
};

/** With a decimal comma and a real minus sign. */
export const decimal = (value: number, decimals: number) =>
  roundTo(value, decimals).toFixed(decimals).replace('.', ',').replace('-', '−');

export const signed = (value: number, decimals: number) =>
  `${value > 0 ? '+' : ''}${decimal(value, decimals)}`;

export const direction = (sign: number) => (sign > 0 ? 'høyere' : sign < 0 ? 'lavere' : 'lik');

/** A computed number with one decimal more than is printed, and the counts it comes from. */
export function amount({ value, teller, n }: Computed, enhet: string): string {
  const counts = enhet === 'antall' ? '' : n === null ? '' : ` (${teller} / ${n})`;
  const decimals = enhet === 'antall' ? 0 : printedDecimals(enhet) + 1;
  return `${decimal(value, decimals)}${units[enhet] ?? ''}${counts}`;
}

const trends: Readonly<Record<string, string>> = {
  '1': 'stiger',
  '0': 'om lag lik',
  '-1': 'faller',
};

/** What the report prints, with its relation in words. */
export function printedText(row: Published): string {
  const value = `${decimal(row.verdi, printedDecimals(row.enhet))}${units[row.enhet] ?? ''}`;
  switch (row.relasjon) {
    case 'eq':
      return value;
    case 'exactly_n':
      return `nøyaktig ${value}`;
    case 'about':
      return `om lag ${value}`;
    case 'gt':
      return `over ${value}`;
    case 'lte':
      return `høyst ${value}`;
    case 'range':
      return `${row.verdi}–${row.verdi_maks ?? ''}${units[row.enhet] ?? ''}`;
    case 'order':
      return `nr. ${row.verdi} (${row.rekkefolge?.split(':')[1] ?? ''})`;
    case 'trend':
      return trends[String(row.verdi)] ?? '';
    case 'sign':
      return direction(row.verdi);
  }
}
