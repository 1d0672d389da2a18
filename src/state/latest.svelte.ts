/** The answer to the newest question; an answer to an older one is dropped. */

export class Latest<T> {
  #value = $state.raw<T | null>(null);
  #coming = $state.raw<T | null>(null);
  #error = $state.raw<unknown>(null);
  #question = 0;

  get value(): T | null {
    return this.#value;
  }

  /** The answer that is about to take the last one's place; null when none is. */
  get coming(): T | null {
    return this.#coming;
  }

  get error(): unknown {
    return this.#error;
  }

  /**
   * Asks anew. The last answer stays until the new one is there.
   * @param question is told how to know whether its answer is still wanted
   * @param beforeTaking what passes before a new answer takes the last one's place
   */
  async ask(
    question: (wanted: () => boolean) => Promise<T>,
    beforeTaking?: () => Promise<void>,
  ): Promise<void> {
    const number = ++this.#question;
    const wanted = () => number === this.#question;
    this.#coming = null;
    try {
      const value = await question(wanted);
      if (beforeTaking && wanted() && this.#value !== null) {
        this.#coming = value;
        await beforeTaking();
      }
      if (wanted()) this.#take(value);
    } catch (error) {
      if (wanted()) this.#error = error;
    }
  }

  /** Answers the newest question at once. */
  answer(value: T): void {
    this.#question++;
    this.#take(value);
  }

  #take(value: T): void {
    this.#value = value;
    this.#coming = null;
    this.#error = null;
  }
}
