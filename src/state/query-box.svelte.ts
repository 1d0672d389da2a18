/** The query box: the reader's own statement, and what came of it. */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { ReaderDatabase } from '../engine/reader-database';
import type { Answer, Stopped } from '../query/reader-query';

export type Outcome = Answer | Stopped | { readonly kind: 'failed'; readonly error: unknown };

interface Asked {
  /** The data set that was asked, and the statement. */
  readonly of: Datasett;
  readonly statement: string;
  readonly outcome: Outcome;
}

export class QueryBox {
  readonly #manifest: () => Manifest | null;
  readonly #datasett: () => Datasett;
  readonly #ofView: () => string;
  #edited = $state<string | null>(null);
  #outcome = $state.raw<Asked | null>(null);
  #running = $state(false);
  #database: { readonly of: Datasett; readonly reader: ReaderDatabase } | null = null;

  /**
   * @param manifest what the data build holds; null until it is known
   * @param datasett the one that the view is of
   * @param ofView the statement that gave what is on screen
   */
  constructor(manifest: () => Manifest | null, datasett: () => Datasett, ofView: () => string) {
    this.#manifest = manifest;
    this.#datasett = datasett;
    this.#ofView = ofView;
  }

  /** The reader's statement, else the view's. */
  get text(): string {
    return this.#edited ?? this.#ofView();
  }

  set text(text: string) {
    this.#edited = text === this.#ofView() ? null : text;
  }

  get edited(): boolean {
    return this.#edited !== null;
  }

  get running(): boolean {
    return this.#running;
  }

  /** The data set that is asked. */
  get datasett(): Datasett {
    return this.#datasett();
  }

  /** What came of the last statement, as long as the data set is the one it was asked of. */
  get outcome(): Outcome | null {
    return this.#outcome?.of === this.#datasett() ? this.#outcome.outcome : null;
  }

  /** The last statement that was run. */
  get asked(): string {
    return this.#outcome?.statement ?? '';
  }

  /** Back to the statement that gave what is on screen. */
  reset(): void {
    this.#edited = null;
  }

  async run(): Promise<void> {
    const manifest = this.#manifest();
    if (this.#running || manifest === null) return;
    this.#running = true;
    this.#outcome = null;
    const [of, statement] = [this.#datasett(), this.text];
    try {
      const { ReaderDatabase } = await import('../engine/reader-database');
      if (this.#database?.of !== of) {
        this.#database?.reader.close();
        this.#database = { of, reader: new ReaderDatabase(manifest, of) };
      }
      const outcome = await this.#database.reader.run(statement);
      this.#outcome = { of, statement, outcome };
    } catch (error) {
      this.#outcome = { of, statement, outcome: { kind: 'failed', error } };
    }
    this.#running = false;
  }

  /** Stops what runs, and lets go of the database. */
  stop(): void {
    this.#database?.reader.close();
  }
}
