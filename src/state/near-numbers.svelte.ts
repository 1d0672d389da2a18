/** The municipalities near a kommune: with what a survey's answers say of them, or alone. */
import type { Niva } from '../indicators/niva';
import type { Surroundings } from '../model/near-kommuner';
import { surroundings } from '../model/near-kommuner';
import type { View } from '../model/view';
import type { NearRow } from '../query/near-question';
import { nearQuery } from '../query/near-question';
import type { NeighbourRow } from '../query/neighbours';
import { neighboursQuery } from '../query/neighbours';
import type { Database } from './answers.svelte';
import { Answers } from './answers.svelte';

interface NearAsked {
  readonly view: Pick<View, 'round' | 'filters'>;
  readonly place: { readonly niva: Niva; readonly omrade: string };
}

export class NearNumbers {
  readonly #answered: Answers<NearRow>;
  readonly #alone: Answers<NeighbourRow>;

  /** To be made while a component starts, since it asks in effects. */
  constructor(database: () => Database, asked: () => NearAsked) {
    this.#answered = new Answers<NearRow>(database, () => {
      const { view, place } = asked();
      const { round, filters } = view;
      if (!round || place.niva !== 'kommune') return null;
      return nearQuery({ kommunenummer: place.omrade, round, filters });
    });
    this.#alone = new Answers<NeighbourRow>(database, () => {
      const { view, place } = asked();
      return view.round || place.niva !== 'kommune' ? null : neighboursQuery(place.omrade);
    });
  }

  /** Of a survey; null in the report, of larger areas, and until they are there. */
  readonly surroundings = $derived.by<Surroundings | null>(() => {
    const { rows } = this.#answered;
    return rows && surroundings(rows);
  });

  /** In the report, which tells nobody's answer. */
  get neighbours(): readonly NeighbourRow[] | null {
    return this.#alone.rows;
  }

  get error(): unknown {
    return this.#answered.error ?? this.#alone.error;
  }
}
