/** The inputs in `data/`, read without any of the project's own code. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

const readCsv = (path: string) => csvParse(readFileSync(`${root}/${path}`, 'utf8'));

export const kommuner = readCsv('data/kommuner/kommuner-2024.csv');
export const naboer = readCsv('data/kommuner/naboer-2024.csv');
export const publiserteTall = readCsv('data/rapport/publiserte-tall.csv');
export const utlededeTall = readCsv('data/rapport/utledede-tall.csv');
export const utlededeTallKommuner = readCsv('data/rapport/utledede-tall-egne.csv');

/** The value of the published row with this id. */
export function published(id: string): number {
  const row = publiserteTall.find((candidate) => candidate['id'] === id);
  if (!row?.['value']) throw new Error(`No published number ${id}`);
  return Number(row['value']);
}

/** Figure 24's own classes, written out as the report's key has them. */
export const figure24 = [
  ['3.2', '3.3'],
  ['3.4', '3.5'],
  ['3.6', '3.7'],
  ['3.8', '3.9'],
  ['4.0', '4.1'],
  ['4.2', '4.3'],
];
