/** A few things at a time, begun in order, and only what is still wanted when its turn comes. */

export class DroppedError extends Error {
  override readonly name = 'DroppedError';
}

export class Turns {
  readonly #most: number;
  #under = 0;
  /** What waits to begin, the first first. */
  readonly #waiting: (() => void)[] = [];
  /** What waits for all to have ended. */
  readonly #closing: (() => void)[] = [];

  /** @param most how many things may be under way */
  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Does the work when its turn has come.
   * @throws {DroppedError} when it is not wanted by then
   */
  async take<T>(work: () => T | Promise<T>, wanted: () => boolean): Promise<T> {
    // Whoever ends passes its place on, so that nothing that comes later is let in before.
    if (this.#under < this.#most) this.#under++;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      if (!wanted()) throw new DroppedError('Nobody waits for the answer any more');
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else if (--this.#under === 0) for (const ended of this.#closing.splice(0)) ended();
    }
  }

  /** Waits until nothing is under way, and nothing waits. */
  async ended(): Promise<void> {
    if (this.#under > 0) await new Promise<void>((resolve) => this.#closing.push(resolve));
  }
}
