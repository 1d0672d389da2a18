/** The database as the page knows it: started when first needed, asked one thing at a time. */
import type { Manifest } from '../contract/manifest';
import type { Engine } from '../engine/engine';
import { Turns } from '../engine/turns';
import type { Ask } from './answers.svelte';
import { Once } from './once';
import { fetchedPart } from './part';

export class EngineState {
  readonly #turns = new Turns();
  readonly #engine: Once<Engine>;
  #ready = $state(false);
  #error = $state.raw<unknown>(null);

  /** @param manifest gives what the data build holds */
  constructor(manifest: () => Promise<Manifest>) {
    this.#engine = new Once(async () => {
      try {
        const [{ startEngine }, read] = await Promise.all([
          fetchedPart(import('../engine/duckdb')),
          manifest(),
        ]);
        const engine = await startEngine(read);
        this.#ready = true;
        this.#error = null;
        return engine;
      } catch (error) {
        this.#error = error;
        throw error;
      }
    });
  }

  get ready(): boolean {
    return this.#ready;
  }

  /** Why the last start failed; null when none has. */
  get error(): unknown {
    return this.#error;
  }

  /** Runs a query over the loaded tables; starts the database if need be. */
  readonly run: Ask = async (query, wanted = () => true) => {
    const engine = await this.#engine.get();
    return this.#turns.take(() => engine.query(query), wanted);
  };

  /** Starts the database; whether that failed is told by `error`. */
  async wake(): Promise<void> {
    await this.#engine.get().catch(() => undefined);
  }

  /**
   * Ends a database that is there but fails, when it is through with what it was asked; the next query
   * starts another. One that is starting is left alone.
   */
  async end(): Promise<void> {
    if (!this.#ready) return;
    this.#ready = false;
    const engine = await this.#engine.take();
    await this.#turns.take(
      () => engine?.close(),
      () => true,
    );
  }
}
