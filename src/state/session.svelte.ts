/** A visit: the reader's choices, the data as it arrives, and the view that follows from both. */
import type { Boundaries } from '../contract/boundaries';
import type { Manifest } from '../contract/manifest';
import { detailFile, overviewFile } from '../contract/boundaries';
import type { Engine } from '../engine/engine';
import { fetchJson, fetchManifest } from '../engine/files';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue } from '../indicators/catalogue';
import type { Niva } from '../indicators/niva';
import type { Scene } from '../geo/scene';
import { buildScene } from '../geo/scene';
import { changeOf } from '../model/change';
import type { Area, View } from '../model/view';
import { buildView } from '../model/view';
import type { AreaRow } from '../query/area-row';
import { areasQuery } from '../query/areas';
import type { BothRow } from '../query/both';
import { bothQuery } from '../query/both';
import type { CaseRow } from '../query/cases';
import { casesQuery } from '../query/cases';
import type { FacetRow, Facets } from '../query/facets';
import { facetsQuery, readFacets } from '../query/facets';
import type { Filters } from '../query/filters';
import type { Round } from '../query/round';
import { otherRound, roundOf } from '../query/round';
import { namedRow } from '../text/names';
import type { Texts } from '../text/texts';
import type { Choices, Visning } from './address';
import type { Ask } from './answers.svelte';
import { filtersOf, writeParameters } from './address';
import { ChoiceState } from './choices.svelte';
import { Latest } from './latest.svelte';
import { Once } from './once';

/** What the numbers are asked for by. */
export interface Question {
  readonly indikator: IndikatorId;
  readonly effekt: EffektId;
  readonly filters: Filters;
  readonly bolge: number | null;
  /** The year of the round it is held against. */
  readonly mot: number | null;
}

/** The round that the answer is held against. */
interface OtherRound {
  readonly round: Round;
  readonly rows: readonly AreaRow[];
  readonly both: readonly BothRow[];
}

interface Answer extends Question {
  readonly round: Round | null;
  /** The statement that gave the rows. */
  readonly sql: string;
  readonly rows: readonly AreaRow[];
  readonly cases: readonly CaseRow[];
  readonly other: OtherRound | null;
  /** Null where there are no answers to filter. */
  readonly facets: Facets | null;
}

/** What a failed visit could not do; the page says each in words. */
export type Problem = { readonly part: 'map' | 'numbers'; readonly error: unknown };

const keyOf = ({ indikator, effekt, filters, bolge, mot }: Question): string =>
  writeParameters({ indikator, effekt, ...filters, bolge, mot });

/** Closer than this, metres across, the overview's corners begin to show. */
const detailFrom = 400_000;

export class Session {
  readonly #texts: () => Texts;
  readonly #choices = new ChoiceState();
  readonly #answer = new Latest<Answer>();
  readonly #boundaries = new Latest<Scene>();
  readonly #manifest = new Once(async () => {
    const manifest = await fetchManifest();
    this.#manifestRead = manifest;
    return manifest;
  });
  readonly #engine = new Once(async (): Promise<Engine> => {
    const [{ startEngine }, manifest] = await Promise.all([
      import('../engine/duckdb'),
      this.#manifest.get(),
    ]);
    return startEngine(manifest);
  });
  readonly #cases = new Once(async () => (await this.#engine.get()).query<CaseRow>(casesQuery));
  /** The exact boundaries are there, on their way, or have failed: they are not asked for again. */
  #detailed = false;
  #retrying = false;
  #manifestRead = $state.raw<Manifest | null>(null);

  readonly question = $derived<Question>({
    indikator: this.#choices.current.indikator ?? 'samarbeider',
    effekt: this.#choices.current.effekt ?? 'begge',
    filters: filtersOf(this.#choices.current),
    bolge: this.#choices.current.bolge,
    mot: this.#choices.current.mot,
  });
  readonly visning = $derived<Visning>(this.#choices.current.visning ?? 'kart');

  readonly view = $derived.by<View | null>(() => {
    const answer = this.#answer.value;
    if (!answer) return null;
    const named = (rows: readonly AreaRow[]) => rows.map((row) => namedRow(this.#texts(), row));
    const { cases, other } = answer;
    const rows = named(answer.rows);
    const view = buildView({ ...answer, niva: this.#niva(rows) }, rows, cases);
    if (!other) return view;
    const { round, both } = other;
    const against = buildView({ ...answer, niva: view.niva, round }, named(other.rows), cases);
    return { ...view, change: changeOf(view, against, both) };
  });

  /** The area the reader has chosen, if the data has it. */
  readonly chosen = $derived.by<(Area & { readonly niva: Niva }) | null>(() => {
    const { omrade } = this.#choices.current;
    const area = omrade === null ? undefined : this.view?.byOmrade.get(omrade);
    return area && area.niva !== 'norge' ? { ...area, niva: area.niva } : null;
  });

  /** @param texts those of the reader's language, in which places are named */
  constructor(texts: () => Texts) {
    this.#texts = texts;
  }

  /** How much each value of each filter would leave; null where there are no answers to filter. */
  get facets(): Facets | null {
    return this.#answer.value?.facets ?? null;
  }

  /** The statement that gave the numbers on screen; null until they are there. */
  get sql(): string | null {
    return this.#answer.value?.sql ?? null;
  }

  get scene(): Scene | null {
    return this.#boundaries.value;
  }

  /** What the data build holds; null until it is known. */
  get manifest(): Manifest | null {
    return this.#manifestRead;
  }

  /** True while the numbers on screen are not yet those that were asked for. */
  get stale(): boolean {
    const answer = this.#answer.value;
    return answer === null || keyOf(answer) !== keyOf(this.question);
  }

  get problem(): Problem | null {
    if (this.#answer.error !== null) return { part: 'numbers', error: this.#answer.error };
    if (this.#boundaries.error !== null) return { part: 'map', error: this.#boundaries.error };
    return null;
  }

  /** All that the reader has chosen. */
  get choices(): Choices {
    return this.#choices.current;
  }

  /** Runs a query over the loaded tables; starts the database if need be. */
  readonly run: Ask = async (query) => (await this.#engine.get()).query(query);

  choose(change: Partial<Choices>): void {
    this.#choices.choose(change);
  }

  followHistory(): () => void {
    return this.#choices.followHistory();
  }

  /** Fetches the overview of the boundaries, once. */
  async loadBoundaries(): Promise<void> {
    await this.#boundaries.ask(() => this.#fetchScene(overviewFile));
  }

  /**
   * The reader sees this much of the plane, metres across. Close enough, the overview is exchanged for
   * the exact boundaries, once.
   */
  come(width: number): void {
    if (width < detailFrom && !this.#detailed && this.scene) void this.#loadDetail();
  }

  /** Asks the database for the numbers. */
  async ask(question: Question): Promise<void> {
    const { indikator, effekt, filters, bolge, mot } = question;
    await this.#answer.ask(async () => {
      const [engine, manifest] = await Promise.all([this.#engine.get(), this.#manifest.get()]);
      const round = roundOf(manifest.rounds, bolge);
      const questionOf = (of: Round | null) =>
        areasQuery({ indikator: catalogue[indikator], effekt, round: of, filters });
      const query = questionOf(round);
      const held = otherRound(manifest.rounds, round, mot);
      const otherOf = async (own: Round, of: Round): Promise<OtherRound> => {
        const [rows, both] = await Promise.all([
          engine.query<AreaRow>(questionOf(of)),
          engine.query<BothRow>(bothQuery(own, of, filters)),
        ]);
        return { round: of, rows, both };
      };
      const [rows, other, cases, [counted]] = await Promise.all([
        engine.query<AreaRow>(query),
        round && held ? otherOf(round, held) : null,
        this.#cases.get(),
        round ? engine.query<FacetRow>(facetsQuery(round, filters, catalogue[indikator].base)) : [],
      ]);
      const facets = counted ? readFacets(counted) : null;
      return { ...question, round, sql: query.sql, rows, other, cases, facets };
    });
  }

  /** Tries what failed once more, and leaves alone what did not. */
  async retry(): Promise<void> {
    if (this.#retrying) return;
    this.#retrying = true;
    if (this.problem?.part === 'numbers') (await this.#engine.take())?.close();
    await Promise.all([
      this.scene ? undefined : this.loadBoundaries(),
      this.stale ? this.ask(this.question) : undefined,
    ]);
    this.#retrying = false;
  }

  /** Lets go of the chosen area; the level on screen stays, now as the reader's own. */
  letGo(): void {
    if (this.#choices.current.omrade === null) return;
    this.choose({ omrade: null, niva: this.view?.niva ?? null });
  }

  async #loadDetail(): Promise<void> {
    this.#detailed = true;
    try {
      const scene = await this.#fetchScene(detailFile);
      await this.#boundaries.ask(() => Promise.resolve(scene));
    } catch (error) {
      console.warn('The map stays at its overview, because the exact boundaries failed:', error);
    }
  }

  /** The chosen level, else that of the chosen area, else the data's default. */
  #niva(rows: readonly AreaRow[]): Niva | null {
    const { niva, omrade } = this.#choices.current;
    if (niva !== null || omrade === null) return niva;
    const own = rows.find((row) => row.omrade === omrade)?.niva;
    return own === undefined || own === 'norge' ? null : own;
  }

  async #fetchScene(path: string): Promise<Scene> {
    return buildScene((await fetchJson(await this.#manifest.get(), path)) as Boundaries);
  }
}
