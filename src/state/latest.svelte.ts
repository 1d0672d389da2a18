/** The answer to the newest question; an answer to an older one is dropped. */

export class Latest<T> {
  #value = $state.raw<T | null>(null);
  #error = $state.raw<unknown>(null);
  #question = 0;

  get value(): T | null {
    return this.#value;
  }

  get error(): unknown {
    return this.#error;
  }

  /** Asks anew. The last answer stays until the new one is there. */
  async ask(question: () => Promise<T>): Promise<void> {
    const number = ++this.#question;
    try {
      const value = await question();
      if (number !== this.#question) return;
      this.#value = value;
      this.#error = null;
    } catch (error) {
      if (number === this.#question) this.#error = error;
    }
  }
}
