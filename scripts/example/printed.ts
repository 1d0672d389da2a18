/** What the report prints, from `data/rapport/`, as bounds the calibration can use. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import type { Bounds } from '../integer-programme';

export interface Printed {
  /** The printed value of the row with this id. */
  readonly value: (id: string) => number;
  /** The shares, from 0 to 1, that are printed as this whole percentage. */
  readonly share: (id: string) => Bounds;
  /** The differences of shares that are printed as this many percentage points. */
  readonly difference: (id: string) => Bounds;
  /** The means that are printed as this value with one decimal. */
  readonly mean: (id: string) => Bounds;
}

/** Just inside the rounding, so that no value lies on the border between two printed numbers. */
const inside = 0.98;

const around = (value: number, step: number): Bounds => {
  const reach = (step / 2) * inside;
  return [value - reach, value + reach];
};

/** @param root the project's folder */
export function readPrinted(root: string): Printed {
  const rows = csvParse(readFileSync(`${root}/data/rapport/publiserte-tall.csv`, 'utf8'));
  const values = new Map(rows.map((row) => [row['id'], Number(row['value'])]));
  const value = (id: string) => {
    const found = values.get(id);
    if (found === undefined) throw new Error(`The report prints no ${id}`);
    return found;
  };
  const share = (id: string) => around(value(id) / 100, 0.01);
  return { value, share, difference: share, mean: (id) => around(value(id), 0.1) };
}
