/** The rows of one query, asked anew whenever its text changes. */
import type { Query } from '../query/query';
import { Latest } from './latest.svelte';

/** Where a query is run. */
export type Ask = <Row>(query: Query) => Promise<Row[]>;

const textOf = (query: Query): string => JSON.stringify([query.sql, query.parameters]);

interface Answered<Row> {
  readonly text: string;
  readonly rows: readonly Row[];
}

export class Answers<Row> {
  readonly #latest = new Latest<Answered<Row>>();
  readonly #ask: Ask;
  readonly #current: () => Query | null;
  readonly #query = $derived.by<Query | null>(() => this.#current());

  /**
   * To be made while a component starts, since it asks in an effect.
   * @param query the query of the moment; null asks nothing
   */
  constructor(ask: Ask, query: () => Query | null) {
    this.#ask = ask;
    this.#current = query;
    const text = $derived(this.#query && textOf(this.#query));
    $effect(() => {
      const asked = text;
      if (asked === null) return;
      const [sql, parameters] = JSON.parse(asked) as [string, Query['parameters']];
      void this.#latest.ask(async () => ({
        text: asked,
        rows: await this.#ask<Row>({ sql, parameters }),
      }));
    });
  }

  /** The rows of the query of the moment; null until they are there. */
  get rows(): readonly Row[] | null {
    const answered = this.#latest.value;
    return answered && this.#query && answered.text === textOf(this.#query) ? answered.rows : null;
  }

  get error(): unknown {
    return this.#latest.error;
  }
}
