/** Choosing whole municipalities at random, where only sums are known. */
import { bisectRight, cumsum, range, sum } from 'd3';

/** A number from 0 up to 1. */
export type Uniform = () => number;

/** `taken` are chosen from the first and the second kind together. */
export interface Urn {
  readonly first: number;
  readonly second: number;
  readonly taken: number;
}

/** In how many ways `k` of `n` can be chosen, for k = 0 … n. */
function waysOf(n: number): number[] {
  const ways = [1];
  for (let k = 1; k <= n; k += 1) ways.push(((ways[k - 1] ?? 0) * (n - k + 1)) / k);
  return ways;
}

/** In how many ways an urn gives each number of its first kind. */
function waysFrom({ first, second, taken }: Urn): number[] {
  const [ofFirst, ofSecond] = [waysOf(first), waysOf(second)];
  return range(Math.min(first, taken) + 1).map(
    (count) => (ofFirst[count] ?? 0) * (ofSecond[taken - count] ?? 0),
  );
}

/**
 * Chooses from several urns at once, so that the numbers of the first kind have a given sum: each set of
 * items that fits is as likely as any other. That is the exact distribution of a two-way table given its
 * margins, when nothing but the margins tells the cells apart.
 *
 * Source: Agresti, A. (1992), A survey of exact inference for contingency tables, Statistical Science 7,
 * 131–153. The counts are found from the last urn to the first, and drawn from the first to the last.
 * @param total the sum over the urns
 * @returns draws the number of the first kind in each urn; null when nothing fits
 */
export function chooser(
  urns: readonly Urn[],
  total: number,
): ((uniform: Uniform) => number[]) | null {
  const waysByUrn = urns.map(waysFrom);
  const rest: number[][] = [[1]];
  for (const ways of waysByUrn.toReversed()) {
    const [after = []] = rest;
    rest.unshift(
      range(ways.length + after.length - 1).map((count) =>
        sum(ways, (way, here) => way * (after[count - here] ?? 0)),
      ),
    );
  }
  if (!((rest[0]?.[total] ?? 0) > 0)) return null;
  return (uniform) => {
    let left = total;
    return waysByUrn.map((ways, urn) => {
      const until = cumsum(ways, (way, here) => way * (rest[urn + 1]?.[left - here] ?? 0));
      const here = bisectRight(until, uniform() * (until.at(-1) ?? 0));
      left -= here;
      return here;
    });
  };
}

/** Shares out `taken` items among groups of these sizes, each item as likely as any other. */
export function shareOut(sizes: readonly number[], taken: number, uniform: Uniform): number[] {
  const left = [...sizes];
  for (let item = 0; item < taken; item += 1) {
    const until = cumsum(left);
    const group = bisectRight(until, uniform() * (until.at(-1) ?? 0));
    left[group] = (left[group] ?? 0) - 1;
  }
  return sizes.map((size, group) => size - (left[group] ?? 0));
}
