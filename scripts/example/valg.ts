/** The multiple-choice questions that are counted for the whole country. */
import { slug } from '../slug';
import type { Kommune } from './kommuner';
import type { Printed } from './printed';
import type { Random } from './random';

/** How many of the asked municipalities choose each option, by code. */
export type Counts = Readonly<Record<string, number>>;

/** Each municipality's chosen codes, in the order of the counts. */
export type Chosen = ReadonlyMap<Kommune, readonly string[]>;

/**
 * The whole number of `asked` that is printed as this percentage.
 * @param id of the printed share
 */
export function printedCount(printed: Printed, id: string, asked: number): number {
  const [low, high] = printed.share(id);
  const count = Math.round(((low + high) / 2) * asked);
  if (count / asked < low || count / asked > high)
    throw new Error(`No share of ${asked} gives ${id}`);
  return count;
}

/** Counts from the report for the printed options, and from `others` for the rest. */
export function withPrinted(
  printed: Printed,
  sporsmal: 'suksessfaktor' | 'utfordring',
  codes: readonly string[],
  asked: number,
  others: Counts,
): Counts {
  const counts = codes.map((code) => {
    const id = `andel-${sporsmal}.${sporsmal}.${slug(code).replaceAll('_', '-')}`;
    return [code, printedCount(printed, id, asked)] as const;
  });
  return { ...Object.fromEntries(counts), ...others };
}

/** Draws who chooses what; who chooses nothing gets `none`, which is never chosen with anything else. */
export function drawValg(
  kommuner: readonly Kommune[],
  counts: Counts,
  none: () => string,
  random: Random,
): Chosen {
  const chosen = new Map(kommuner.map((kommune) => [kommune, [] as string[]]));
  for (const [code, count] of Object.entries(counts)) {
    for (const kommune of random.shuffled(kommuner).slice(0, count))
      chosen.get(kommune)?.push(code);
  }
  for (const codes of chosen.values()) if (codes.length === 0) codes.push(none());
  return chosen;
}
