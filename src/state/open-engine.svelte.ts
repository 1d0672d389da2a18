/** The database as the page knows it: of one data set, started when first needed, asked a few things at a time. */
import type { Datasett } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { Engine } from '../engine/engine';
import { Turns } from '../engine/turns';
import type { Ask } from './answers.svelte';
import { Once } from './once';
import { fetchedPart } from './part';

/**
 * The page is busy drawing while its worker computes: one answer at a time, the worker would wait for the
 * page between each. More would only stand before what is asked later.
 */
const underWay = 3;

export class EngineState {
  readonly #turns = new Turns(underWay);
  readonly #datasett: () => Datasett;
  readonly #engine: Once<Engine>;
  /** The data set of the database that is there or starting. */
  #held: Datasett | null = null;
  #readyOf = $state.raw<Datasett | null>(null);
  /** The start that failed last, with the data set it was for; null once a later one did not. */
  #failed = $state.raw<{ readonly of: Datasett; readonly error: unknown } | null>(null);

  /**
   * @param manifest gives what the data build holds
   * @param datasett the data set that is asked about: another one is another database
   */
  constructor(manifest: () => Promise<Manifest>, datasett: () => Datasett) {
    this.#datasett = datasett;
    this.#engine = new Once(async () => {
      const held = datasett();
      this.#held = held;
      try {
        const [{ startEngine }, read] = await Promise.all([
          fetchedPart(import('../engine/duckdb')),
          manifest(),
        ]);
        const engine = await startEngine(read, held);
        this.#readyOf = held;
        this.#failed = null;
        return engine;
      } catch (error) {
        this.#failed = { of: held, error };
        throw error;
      }
    });
  }

  /** A database of the data set is there. */
  get ready(): boolean {
    return this.#readyOf !== null && this.#readyOf === this.#datasett();
  }

  /** Why the last start for the data set failed; null when none has. */
  get error(): unknown {
    return this.#failed?.of === this.#datasett() ? this.#failed.error : null;
  }

  /** Runs a query over the loaded tables; starts the database if need be. */
  readonly run: Ask = async (query, wanted = () => true) => {
    const engine = await this.#current();
    return this.#turns.take(() => engine.query(query), wanted);
  };

  /** Starts the database; whether that failed is told by `error`. */
  async wake(): Promise<void> {
    await this.#current().catch(() => undefined);
  }

  /**
   * Ends a database that is there but fails, when it is through with what it was asked; the next query
   * starts another. One that is starting is left alone.
   */
  async end(): Promise<void> {
    if (this.ready) await this.#close();
  }

  /** The database of the data set that is asked about: that of another is ended first. */
  async #current(): Promise<Engine> {
    if (this.#held !== null && this.#held !== this.#datasett()) await this.#close();
    return this.#engine.get();
  }

  async #close(): Promise<void> {
    this.#readyOf = null;
    this.#held = null;
    const engine = await this.#engine.take()?.catch(() => null);
    await this.#turns.ended();
    engine?.close();
  }
}
