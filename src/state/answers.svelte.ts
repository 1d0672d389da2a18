/** The rows of queries, asked anew whenever their texts change, or a database comes after one that failed. */
import { untrack } from 'svelte';
import type { Query } from '../query/query';

/**
 * Where a query is run.
 * @param wanted asked when the query's turn has come: an answer that is wanted no more is not computed,
 *   and the promise fails
 */
export type Ask = <Row>(query: Query, wanted?: () => boolean) => Promise<Row[]>;

/** What answers queries. It starts when it is first asked; one that fails may be followed by another. */
export interface Database {
  readonly run: Ask;
  readonly awake: boolean;
}

const textOf = (queries: readonly Query[]): string =>
  JSON.stringify(queries.map(({ sql, parameters }) => [sql, parameters]));

interface Asked {
  readonly text: string;
  failed: boolean;
}

interface Answered<Row> {
  readonly text: string;
  readonly all: readonly (readonly Row[])[];
}

/** The answers to several queries: all of them or none. */
export class AnswerSet<Row> {
  #answered = $state.raw<Answered<Row> | null>(null);
  #error = $state.raw<unknown>(null);
  /** What an answer is wanted to; null when to nothing. */
  #asked: Asked | null = null;
  readonly #database: () => Database;
  readonly #current: () => readonly Query[] | null;
  readonly #queries = $derived.by(() => this.#current());
  readonly #text = $derived(this.#queries && textOf(this.#queries));

  /**
   * To be made while a component starts, since it asks in an effect.
   * @param database awake once it is there: what failed before that is then asked again
   * @param queries the queries of the moment; null asks nothing
   */
  constructor(database: () => Database, queries: () => readonly Query[] | null) {
    this.#database = database;
    this.#current = queries;
    $effect(() => {
      const text = this.#text;
      const { awake } = database();
      if (text === this.#asked?.text && !(awake && this.#asked.failed)) return;
      const asked = text === null ? null : { text, failed: false };
      this.#asked = asked;
      if (asked) void untrack(() => this.#fetch(asked, this.#queries ?? []));
    });
    $effect(() => () => {
      this.#asked = null;
    });
  }

  /** The rows of each query of the moment; null until all are there. */
  get all(): readonly (readonly Row[])[] | null {
    const answered = this.#answered;
    return answered && answered.text === this.#text ? answered.all : null;
  }

  /** Why the newest queries to end ended without an answer; null when they were answered. */
  get error(): unknown {
    return this.#error;
  }

  async #fetch(asked: Asked, queries: readonly Query[]): Promise<void> {
    const wanted = () => this.#asked === asked;
    try {
      const { run } = this.#database();
      const all = await Promise.all(queries.map((query) => run<Row>(query, wanted)));
      if (!wanted()) return;
      this.#answered = { text: asked.text, all };
      this.#error = null;
    } catch (error) {
      asked.failed = true;
      if (wanted()) this.#error = error;
    }
  }
}

/** The answer to one query. */
export class Answers<Row> {
  readonly #set: AnswerSet<Row>;

  /**
   * To be made while a component starts, since it asks in an effect.
   * @param query the query of the moment; null asks nothing
   */
  constructor(database: () => Database, query: () => Query | null) {
    this.#set = new AnswerSet(database, () => {
      const current = query();
      return current && [current];
    });
  }

  /** The rows of the query of the moment; null until they are there. */
  get rows(): readonly Row[] | null {
    return this.#set.all?.[0] ?? null;
  }

  get error(): unknown {
    return this.#set.error;
  }
}
