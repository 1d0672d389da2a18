/** A visit: the reader's choices, the data as it arrives, and the view that follows from both. */
import type { Datasett } from '../contract/datasett';
import { datasettFor } from '../contract/datasett';
import type { Manifest } from '../contract/manifest';
import type { VersionNotice } from '../engine/open-build';
import { openBuild } from '../engine/open-build';
import type { Scene } from '../geo/scene';
import type { Niva } from '../indicators/niva';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import type { AreaRow } from '../query/area-row';
import type { CaseRow } from '../query/cases';
import type { Facets } from '../query/facets';
import type { Opening } from '../query/opening';
import type { Texts } from '../text/texts';
import type { Choices, Visning } from './address';
import { viewOfAnswer } from './answer-view';
import type { Ask } from './answers.svelte';
import { BoundaryState } from './fetched-boundaries.svelte';
import { ChoiceState } from './choices.svelte';
import { EngineState } from './open-engine.svelte';
import { FacetState } from './facet-counts.svelte';
import { frameDrawn } from './frame';
import { Latest } from './latest.svelte';
import type { Answer, Question } from './numbers';
import { isOpening, keyOf, openingAnswer, questionOf } from './numbers';
import { Once } from './once';
import { fetchedPart } from './part';
import { remembered } from './remembered';
import type { Start } from './first-facts';
import { fetchOpening } from './first-facts';

/**
 * What a failed visit could not do; the page says each in words. Without its database it still has the
 * numbers that the build has computed.
 */
export type Problem = {
  readonly part: 'map' | 'numbers' | 'database';
  readonly error: unknown;
};

export class Session {
  readonly #texts: () => Texts;
  #manifestRead = $state.raw<Manifest | null>(null);
  readonly #choices = new ChoiceState();
  readonly #answer = new Latest<Answer>();
  readonly #viewed = remembered(viewOfAnswer);
  readonly boundaries: BoundaryState;
  readonly #manifest: Once<Manifest>;
  readonly #openings: Readonly<Record<Datasett, Once<Opening>>>;
  readonly #engine = new EngineState(
    () => this.#manifest.get(),
    () => this.datasett,
  );
  readonly #facets = new FacetState(this.#engine.run);
  #retrying = false;
  #versionNotice = $state.raw<VersionNotice | null>(null);

  /** The data set that is shown: what is asked for where the build has it. */
  readonly datasett = $derived<Datasett>(
    datasettFor(this.#manifestRead?.rounds ?? [], this.#choices.current.datasett),
  );
  readonly #questionText = $derived(JSON.stringify(questionOf(this.#choices.current)));
  /** The same object as long as the same is asked, whatever else the reader chooses. */
  readonly question = $derived.by<Question>(() => JSON.parse(this.#questionText) as Question);
  readonly visning = $derived<Visning>(this.#choices.current.visning ?? 'kart');

  readonly view = $derived(this.#answer.value && this.#viewOf(this.#answer.value));
  /** The view that the map draws one frame before all else follows; null but for that frame. */
  readonly ahead = $derived(this.#answer.coming && this.#viewOf(this.#answer.coming));

  /** The members of the case cooperations; none until they are known. */
  readonly cases = $derived<readonly CaseRow[]>(this.#answer.value?.cases ?? []);

  #viewOf(answer: Answer): View {
    return this.#viewed({ answer, texts: this.#texts(), niva: this.#niva(answer.rows) });
  }

  /** The area the reader has chosen, if the data has it. */
  readonly chosen = $derived.by<(Area & { readonly niva: Niva }) | null>(() => {
    const { omrade } = this.#choices.current;
    const area = omrade === null ? undefined : this.view?.byOmrade.get(omrade);
    return area && area.niva !== 'norge' ? { ...area, niva: area.niva } : null;
  });

  /**
   * @param texts those of the reader's language, in which places are named
   * @param start what is there already, so that the first picture is whole; null fetches it all
   */
  constructor(texts: () => Texts, start: Start | null) {
    this.#texts = texts;
    this.#manifestRead = start?.manifest ?? null;
    this.#versionNotice = start?.notice ?? null;
    this.#manifest = new Once(async () => {
      const { manifest, notice } = await openBuild(this.#choices.current.versjon);
      this.#manifestRead = manifest;
      this.#versionNotice = notice;
      return manifest;
    }, this.#manifestRead);
    const openingOf = (datasett: Datasett) =>
      new Once(
        () => this.#openingOf(datasett),
        start?.opening.datasett === datasett ? start.opening : null,
      );
    this.#openings = {
      rapporten: openingOf('rapporten'),
      undersokelsen: openingOf('undersokelsen'),
      eksempel: openingOf('eksempel'),
    };
    this.boundaries = new BoundaryState(() => this.#manifest.get(), start?.scene ?? null);
    if (start && isOpening(start.manifest, this.question)) {
      this.#answer.answer(openingAnswer(start.manifest, start.opening, this.question));
    }
  }

  /** How much each value of each filter would leave; null until it is counted, or there is nothing to. */
  get facets(): Facets | null {
    return this.#facets.of(this.question);
  }

  /** What the numbers on screen are the answer to; null until they are there. */
  get answered(): Question | null {
    return this.#answer.value;
  }

  get scene(): Scene | null {
    return this.boundaries.scene;
  }

  /** What the data build holds; null until it is known. */
  get manifest(): Manifest | null {
    return this.#manifestRead;
  }

  /** What is to be said when an older data build is shown or was asked for. */
  get versionNotice(): VersionNotice | null {
    return this.#versionNotice;
  }

  /** True while the numbers on screen are not yet those that were asked for. */
  get stale(): boolean {
    const answer = this.#answer.value;
    const { rounds = [] } = this.#manifestRead ?? {};
    return answer === null || keyOf(rounds, answer) !== keyOf(rounds, this.question);
  }

  get problem(): Problem | null {
    if (this.#answer.error !== null) return { part: 'numbers', error: this.#answer.error };
    if (this.boundaries.error !== null) return { part: 'map', error: this.boundaries.error };
    if (this.#engine.error !== null) return { part: 'database', error: this.#engine.error };
    return null;
  }

  /** All that the reader has chosen. */
  get choices(): Choices {
    return this.#choices.current;
  }

  /** Runs a query over the loaded tables; starts the database if need be. */
  get run(): Ask {
    return this.#engine.run;
  }

  /** The database is there. */
  get awake(): boolean {
    return this.#engine.ready;
  }

  /** Starts the database before something asks for it, and fetches what asks. */
  async wake(): Promise<void> {
    const { question } = this;
    // Where this fails, the question that needs it says so.
    const [part] = await Promise.all([
      import('./database-numbers').catch(() => null),
      this.#engine.wake(),
    ]);
    if (part && this.awake)
      await part.rehearse(this.#engine.run, await this.#manifest.get(), question);
  }

  choose(change: Partial<Choices>): void {
    this.#choices.choose(change);
  }

  followHistory(): () => void {
    return this.#choices.followHistory();
  }

  /** Asks for the numbers: those of the build where they are what is asked for, else the database. */
  async ask(question: Question): Promise<void> {
    const shown = this.#answer.value;
    const { rounds } = this.#manifestRead ?? { rounds: [] };
    if (shown && keyOf(rounds, shown) === keyOf(rounds, question)) {
      this.#answer.answer(shown);
      return;
    }
    await this.#answer.ask((wanted) => this.#answerTo(question, wanted), frameDrawn);
  }

  /** Counts what each value of each filter would leave of the question. */
  async count(question: Question): Promise<void> {
    await this.#facets.count((await this.#manifest.get()).rounds, question);
  }

  /** What the build has computed; null where it cannot be had: of a survey the database computes the same. */
  openingNumbers(datasett: Datasett = this.datasett): Promise<Opening | null> {
    return this.#openings[datasett].get().catch(() => null);
  }

  /** Tries what failed once more, and leaves alone what did not. */
  async retry(): Promise<void> {
    if (this.#retrying) return;
    this.#retrying = true;
    try {
      if (this.#answer.error !== null) await this.#engine.end();
      await Promise.all([
        this.boundaries.load(),
        this.ask(this.question),
        this.#engine.error === null ? undefined : this.wake(),
      ]);
    } finally {
      this.#retrying = false;
    }
  }

  /** Lets go of the chosen area; the level on screen stays, now as the reader's own. */
  letGo(): void {
    if (this.#choices.current.omrade === null) return;
    this.choose({ omrade: null, niva: this.view?.niva ?? null });
  }

  /** What the build has computed; of the report its tables say the same. */
  async #openingOf(datasett: Datasett): Promise<Opening> {
    const manifest = await this.#manifest.get();
    try {
      return await fetchOpening(manifest, datasett);
    } catch (error) {
      console.warn('The opening numbers could not be fetched:', error);
      if (datasett !== 'rapporten') throw error;
      const { askReport } = await fetchedPart(import('./database-numbers'));
      return askReport(this.#engine.run);
    }
  }

  async #answerTo(question: Question, wanted: () => boolean): Promise<Answer> {
    const manifest = await this.#manifest.get();
    const datasett = datasettFor(manifest.rounds, question.datasett);
    if (datasett === 'rapporten') {
      return openingAnswer(manifest, await this.#openings.rapporten.get(), question);
    }
    const opening = await this.openingNumbers(datasett);
    if (opening && isOpening(manifest, question)) return openingAnswer(manifest, opening, question);
    const { answerTo, askLasting } = await fetchedPart(import('./database-numbers'));
    const ask: Ask = (query) => this.#engine.run(query, wanted);
    return answerTo(ask, manifest, async () => opening ?? askLasting(ask, datasett), question);
  }

  /** The chosen level, else that of the chosen area, else the data's default. */
  #niva(rows: readonly AreaRow[]): Niva | null {
    const { niva, omrade } = this.#choices.current;
    if (niva !== null || omrade === null) return niva;
    const areaNiva = rows.find((row) => row.omrade === omrade)?.niva;
    return areaNiva === undefined || areaNiva === 'norge' ? null : areaNiva;
  }
}
