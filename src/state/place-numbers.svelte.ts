/** The numbers of places and of what they are held against: the build's own at once, the database's after. */
import type { Datasett } from '../contract/datasett';
import type { Around } from '../model/place-groups';
import type { PlaceViews } from '../model/place-comparison';
import { placeViews } from '../model/place-comparison';
import type { View } from '../model/view';
import { joinPlace } from '../query/join-place';
import type { Opening } from '../query/opening';
import { isOpened, openedPlace } from '../query/opened-place';
import type { PlaceNumber, PlaceQuestion } from '../query/place-measures';
import { placeQueries } from '../query/place-measures';
import { namedRows } from '../text/names';
import type { Texts } from '../text/texts';
import type { Database } from './answers.svelte';
import { AnswerSet } from './answers.svelte';
import type { Session } from './session.svelte';

export interface PlacesAsked {
  /** Of the page: its data set, round and filters, and what its areas are. */
  readonly view: View;
  readonly places: readonly Pick<Around, 'omrade'>[];
  readonly like: PlaceQuestion['like'];
}

/** What the build has, and the database for what it has not. */
type Source = Database & Pick<Session, 'openingNumbers'>;

export class PlaceNumbers {
  readonly #texts: () => Texts;
  readonly #current: () => PlacesAsked;
  readonly #datasett = $derived.by<Datasett>(() => this.#current().view.datasett);
  readonly #database: AnswerSet<PlaceNumber>;
  #opening = $state.raw<Opening | null>(null);
  /** The build's own numbers cannot be had. */
  #without = $state(false);

  /** Codes of the places, each once: one that is laid beside another may hold it too. */
  readonly #omrader = $derived.by<readonly string[]>(() =>
    this.#current()
      .places.map(({ omrade }) => omrade)
      .filter((omrade, index, all) => all.indexOf(omrade) === index),
  );

  /** What the build has of just this question. */
  readonly #opened = $derived.by<Opening | null>(() => {
    const { view } = this.#current();
    const opening = this.#opening;
    return opening?.datasett === view.datasett && isOpened(opening, view) ? opening : null;
  });

  /** To be made while a component starts, since it asks in effects. */
  constructor(session: () => Source, texts: () => Texts, asked: () => PlacesAsked) {
    this.#texts = texts;
    this.#current = asked;
    this.#database = new AnswerSet<PlaceNumber>(session, () => {
      const { view, like } = asked();
      const { round, filters } = view;
      const waits = this.#opening === null && !this.#without;
      if (!round || waits || (this.#opened && like === null)) return null;
      return placeQueries({ omrader: this.#omrader, like, round, filters });
    });
    $effect(() => {
      const datasett = this.#datasett;
      let wanted = true;
      this.#opening = null;
      this.#without = false;
      void session()
        .openingNumbers(datasett)
        .then((found) => {
          if (!wanted) return;
          this.#opening = found;
          this.#without = found === null;
        });
      return () => {
        wanted = false;
      };
    });
  }

  /** Null until the numbers are there. */
  readonly views = $derived.by<PlaceViews | null>(() => {
    const { view, like } = this.#current();
    const { round, filters } = view;
    const answered = this.#database.all;
    const facts = ['norge', ...this.#omrader].flatMap((omrade) => view.byOmrade.get(omrade) ?? []);
    const rows =
      round && answered
        ? joinPlace(facts, answered.flat(), round)
        : this.#opened && openedPlace(this.#opened, { round, filters, like });
    return rows && placeViews(namedRows(this.#texts(), rows), view);
  });

  get error(): unknown {
    return this.#database.error;
  }
}
