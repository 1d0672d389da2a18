/** The rows of several queries, asked anew when any of their texts changes; all or none are given. */
import { untrack } from 'svelte';
import type { Query } from '../query/query';
import type { Ask } from './answers.svelte';
import { Latest } from './latest.svelte';

const textOf = (queries: readonly Query[]): string =>
  JSON.stringify(queries.map(({ sql, parameters }) => [sql, parameters]));

interface Answered<Row> {
  readonly text: string;
  readonly rows: readonly Row[];
}

export class AnswerSet<Row> {
  readonly #latest = new Latest<Answered<Row>>();
  readonly #current: () => readonly Query[];
  readonly #queries = $derived.by(() => this.#current());
  readonly #text = $derived(textOf(this.#queries));

  /**
   * To be made while a component starts, since it asks in an effect. One query is asked at a time, so
   * that what the map asks for meanwhile need not wait for all of them.
   * @param queries the queries of the moment
   */
  constructor(ask: Ask, queries: () => readonly Query[]) {
    this.#current = queries;
    $effect(() => {
      const [text, asked] = [this.#text, untrack(() => this.#queries)];
      void this.#latest.ask(async () => {
        const rows: Row[] = [];
        for (const query of asked) {
          if (text !== this.#text) break;
          rows.push(...(await ask<Row>(query)));
        }
        return { text, rows };
      });
    });
  }

  /** The rows of the queries of the moment; null until they are there. */
  get rows(): readonly Row[] | null {
    const answered = this.#latest.value;
    return answered?.text === this.#text ? answered.rows : null;
  }

  get error(): unknown {
    return this.#latest.error;
  }
}
