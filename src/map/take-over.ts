/** MapLibre draws behind the SVG map until it shows the same, and then takes its place. */
import type { Sight } from '../geo/plane';
import { sameSight } from '../geo/plane';
import type { Successor } from './renderer';

/** Whoever is on screen now. */
export interface Shown {
  readonly sight: () => Sight;
  /** The reader's hand is on it, or it is on its way. */
  readonly moving: () => boolean;
}

export class TakeOver {
  readonly #shown: Shown;
  readonly #next: Successor;
  #given: Sight;
  #drawn = false;

  /** @param given what the next one was started with */
  constructor(shown: Shown, next: Successor, given: Sight) {
    this.#shown = shown;
    this.#next = next;
    this.#given = given;
  }

  /** The next one has drawn all that it was told. */
  drawn(): void {
    this.#drawn = true;
  }

  /** Whether it is time: both show the same, and nobody is in the middle of a move. */
  ready(): boolean {
    if (!this.#drawn || this.#shown.moving()) return false;
    const sight = this.#shown.sight();
    if (sameSight(sight, this.#given)) return true;
    this.#given = sight;
    this.#drawn = false;
    this.#next.see(sight);
    return false;
  }
}
