/** Iterative proportional fitting: the evenest table that has the given margins. */
import { greatest, sum } from 'd3';

/** The sum that some of a table's cells must have. */
export interface Margin {
  /** What it is of, for messages. */
  readonly name: string;
  /** Positions in the table. */
  readonly cells: readonly number[];
  readonly total: number;
}

/** How far a fitted sum may be from its margin, of the margin or of 1. */
const tolerance = 1e-12;

/** The report's margins take 16 rounds, those redrawn up to some 40. */
const mostRounds = 5_000;

const sumOf = (table: readonly number[], { cells }: Margin) =>
  sum(cells, (position) => table[position]);

const missOf = (table: readonly number[], margin: Margin) =>
  Math.abs(sumOf(table, margin) - margin.total) / Math.max(1, margin.total);

function failAt(table: readonly number[], margin: Margin | undefined): never {
  const is = margin ? `${margin.name} is ${margin.total}, comes to ${sumOf(table, margin)}` : '';
  throw new Error(`No table has these margins: ${is}`);
}

/**
 * Starts with ones and scales the cells of one margin after another until all sums are met. That is the
 * table of greatest entropy with these margins, and the log-linear model without any interplay beyond
 * them, fitted by maximum likelihood. A margin of nought gives cells of nought.
 *
 * Source: Deming, W. E. & Stephan, F. F. (1940), Annals of Mathematical Statistics 11, 427–444; that it
 * converges, and to what: Csiszár, I. (1975), Annals of Probability 3, 146–158.
 * @param size the table's number of cells
 * @returns the cells; every sum is within 1e-12 of its margin (of the margin, or of 1 where it is less)
 * @throws {Error} naming the margin that is furthest off, when no table meets them all, or only tables
 * with noughts that no margin says: to these the fitting comes nearer for ever
 */
export function fitToMargins(size: number, margins: readonly Margin[]): number[] {
  const table = Array<number>(size).fill(1);
  for (let round = 0; round < mostRounds; round += 1) {
    for (const margin of margins) {
      const current = sumOf(table, margin);
      if (margin.total < 0 || (current === 0 && margin.total > 0)) failAt(table, margin);
      if (current === 0) continue;
      for (const position of margin.cells) {
        table[position] = ((table[position] ?? 0) * margin.total) / current;
      }
    }
    if (margins.every((margin) => missOf(table, margin) <= tolerance)) return table;
  }
  return failAt(
    table,
    greatest(margins, (margin) => missOf(table, margin)),
  );
}
