/** Something that is made once, when first asked for; a failed attempt is forgotten. */

export class Once<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | null = null;

  /** @param made what there is already */
  constructor(make: () => Promise<T>, made: T | null = null) {
    this.#make = make;
    if (made !== null) this.#made = Promise.resolve(made);
  }

  get(): Promise<T> {
    this.#made ??= this.#make().catch((error: unknown) => {
      this.#made = null;
      throw error;
    });
    return this.#made;
  }

  /** Forgets what was made, and gives it to be cleared away. */
  take(): Promise<T> | null {
    const made = this.#made;
    this.#made = null;
    return made;
  }
}
