/** The generator's random numbers: one seed, one stream, the same draws on every machine. */
import { randomLcg, randomNormal, shuffler } from 'd3';

export interface Random {
  /** A number from 0 up to 1. */
  readonly uniform: () => number;
  /** Standard normal. */
  readonly normal: () => number;
  readonly chance: (probability: number) => boolean;
  /** A new array in random order. */
  readonly shuffled: <Item>(items: readonly Item[]) => Item[];
  /** One of the options, each as often as its weight says. */
  readonly weighted: <Item>(options: readonly (readonly [item: Item, weight: number])[]) => Item;
}

/** @param seed from 0 up to 1 */
export function createRandom(seed: number): Random {
  const uniform = randomLcg(seed);
  const shuffle = shuffler(uniform);
  return {
    uniform,
    normal: randomNormal.source(uniform)(),
    chance: (probability) => uniform() < probability,
    shuffled: (items) => shuffle([...items]),
    weighted: (options) => {
      let left = uniform() * options.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [item, weight] of options) {
        left -= weight;
        if (left < 0) return item;
      }
      const last = options.at(-1);
      if (!last) throw new Error('Nothing to draw from');
      return last[0];
    },
  };
}
