/** The counts beside the filters' values: a query of its own, so that nothing else waits for them. */
import { datasettFor } from '../contract/datasett';
import { catalogue } from '../indicators/catalogue';
import type { FacetRow, Facets } from '../query/facets';
import { facetsQuery, readFacets } from '../query/facets';
import type { Round } from '../query/round';
import { roundOf } from '../query/round';
import type { Ask } from './answers.svelte';
import { Latest } from './latest.svelte';
import type { Question } from './numbers';

interface Counted {
  readonly question: Question;
  readonly facets: Facets;
}

const baseOf = ({ indikator }: Question) => catalogue[indikator].base;

export class FacetState {
  readonly #ask: Ask;
  readonly #latest = new Latest<Counted | null>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The newest counts, as long as they count the same thing as the question does. */
  of(question: Question): Facets | null {
    const counted = this.#latest.value;
    if (!counted || baseOf(counted.question) !== baseOf(question)) return null;
    const same =
      counted.question.bolge === question.bolge && counted.question.datasett === question.datasett;
    return same ? counted.facets : null;
  }

  async count(rounds: readonly Round[], question: Question): Promise<void> {
    await this.#latest.ask(async (wanted) => {
      const round = roundOf(rounds, datasettFor(rounds, question.datasett), question.bolge);
      if (!round) return null;
      const query = facetsQuery(round, question.filters, baseOf(question));
      return { question, facets: readFacets(await this.#ask<FacetRow>(query, wanted)) };
    });
  }
}
