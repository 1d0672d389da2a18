/** One thing at a time, in order, and only what is still wanted when its turn comes. */

export class DroppedError extends Error {
  override readonly name = 'DroppedError';
}

export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Does the work when all that came before has ended.
   * @throws {DroppedError} when it is not wanted by then
   */
  take<T>(work: () => T | Promise<T>, wanted: () => boolean): Promise<T> {
    const turn = this.#last.then(() => {
      if (!wanted()) throw new DroppedError('Nobody waits for the answer any more');
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
