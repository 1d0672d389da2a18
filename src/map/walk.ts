/** Where a key leads on the map: to what lies in a direction, to the next in rank, or to a name. */
import type { Direction, Place } from './direction';
import { neighbourTowards } from './direction';

export interface Ground {
  readonly places: readonly Place[];
  /** Codes of the areas with a value, lowest first. */
  readonly ranked: readonly string[];
  /** In the order that a letter goes through them. */
  readonly names: readonly { readonly omrade: string; readonly navn: string }[];
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};

const ranks: Readonly<Record<string, 1 | -1>> = { PageUp: 1, PageDown: -1 };

/** Letters that follow each other within this many milliseconds are the beginning of one name. */
const pause = 1000;

/** The next higher or lower; from an area without a value, the lowest or the highest. */
function nextInRank(ranked: readonly string[], from: string | null, step: 1 | -1): string | null {
  const index = from === null ? -1 : ranked.indexOf(from);
  if (index < 0) return ranked.at(step > 0 ? 0 : -1) ?? null;
  return ranked[index + step] ?? null;
}

/** The area whose name begins with what is typed; the same letter again goes on to the next of them. */
function named(names: Ground['names'], from: string | null, typed: string): string | null {
  const startingWith = (start: string) =>
    names.filter(({ navn }) => navn.toLowerCase().startsWith(start)).map(({ omrade }) => omrade);
  const whole = startingWith(typed);
  if (typed.length > 1 && whole.length > 0) {
    return from !== null && whole.includes(from) ? from : (whole[0] ?? null);
  }
  if (new Set(typed).size > 1) return null;
  const sameLetter = startingWith(typed.slice(0, 1));
  const index = from === null ? -1 : sameLetter.indexOf(from);
  return sameLetter[(index + 1) % sameLetter.length] ?? null;
}

export class Walk {
  #typed = '';
  #typedAt = -Infinity;

  /**
   * Where a key leads from an area, or from none.
   * @param time of the key, milliseconds
   * @returns null where it leads nowhere; undefined for a key that is not for walking
   */
  next(
    { places, ranked, names }: Ground,
    from: string | null,
    key: string,
    time: number,
  ): string | null | undefined {
    const direction = arrows[key];
    if (direction) {
      const place = places.find(({ omrade }) => omrade === from);
      const next = place ? neighbourTowards(places, place, direction) : places[0];
      return next?.omrade ?? null;
    }
    const step = ranks[key];
    if (step) return nextInRank(ranked, from, step);
    if (!/^\p{L}$/u.test(key)) return undefined;
    this.#typed = (time - this.#typedAt < pause ? this.#typed : '') + key.toLowerCase();
    this.#typedAt = time;
    return named(names, from, this.#typed);
  }
}
