/** Something that is made once, when first asked for; a failed attempt is forgotten. */

export class Once<T> {
  readonly #make: () => Promise<T>;
  #made: Promise<T> | null = null;

  constructor(make: () => Promise<T>) {
    this.#make = make;
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
