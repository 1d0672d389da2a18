/** Statements that the database has prepared, kept by their text and run again with other values. */

interface Prepared {
  close(): Promise<void>;
}

/** More than the page has texts of; each holds its plan in the database's memory. */
const most = 48;

export class Statements<S extends Prepared> {
  /** The least recently used first. */
  readonly #kept = new Map<string, Promise<S>>();
  readonly #prepare: (sql: string) => Promise<S>;

  constructor(prepare: (sql: string) => Promise<S>) {
    this.#prepare = prepare;
  }

  /**
   * Runs the statement of a text. One that fails is let go of, so that the next run has a sound one.
   * @throws what preparing or running it throws
   */
  async run<T>(sql: string, use: (statement: S) => Promise<T>): Promise<T> {
    const prepared = this.#kept.get(sql) ?? this.#prepare(sql);
    this.#kept.delete(sql);
    this.#kept.set(sql, prepared);
    this.#trim();
    try {
      return await use(await prepared);
    } catch (error) {
      if (this.#kept.get(sql) === prepared) this.#kept.delete(sql);
      letGo(prepared);
      throw error;
    }
  }

  #trim(): void {
    const [oldest] = this.#kept;
    if (this.#kept.size <= most || !oldest) return;
    this.#kept.delete(oldest[0]);
    letGo(oldest[1]);
  }
}

/** What cannot be closed was never made, or went with its database. */
function letGo(prepared: Promise<Prepared>): void {
  prepared.then((statement) => statement.close()).catch(() => undefined);
}
