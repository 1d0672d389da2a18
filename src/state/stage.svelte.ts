/** What is on screen now: the view, as it is drawn, and the area it tells of. */
import type { CaseGroups } from '../model/case-groups';
import { caseGroups, membersOf, outlineOfGroups } from '../model/case-groups';
import { mapDrawing } from '../model/drawing';
import type { Drawing, Paint } from '../model/drawing';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { country, unionOf } from '../geo/plane';
import type { Niva } from '../indicators/niva';
import { filterIds } from '../query/filters';
import type { MapColours, Theme } from '../model/scale/palette';
import { mapColours } from '../model/scale/palette';
import { Attention } from './attention.svelte';
import type { Session } from './session.svelte';
import { remembered } from './remembered';
import { ThemeState } from './theme.svelte';

type Place = NonNullable<Paint['chosen']>;

export class Stage {
  readonly attention = new Attention();
  readonly #theme = new ThemeState();
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Numbers of another indicator must not stand under this one's title. */
  readonly view = $derived.by<View | null>(() => {
    const { stale, problem, view } = this.#session;
    return stale && problem?.part === 'numbers' ? null : view;
  });

  /** Another view has other areas and another legend. */
  readonly viewKey = $derived.by<string | null>(() => {
    const { view } = this;
    if (!view) return null;
    const filters = filterIds.flatMap((id) => view.filters[id]);
    const rounds = [view.round?.bolge, view.change?.fra.bolge, view.change?.til.bolge];
    const { visning } = this.#session;
    return [
      view.datasett,
      view.indikator.id,
      view.effekt,
      view.niva,
      visning,
      ...rounds,
      ...filters,
    ].join(' ');
  });

  get theme(): Theme {
    return this.#theme.current;
  }

  readonly colours = $derived<MapColours>(mapColours[this.#theme.current]);

  /** The case cooperations that stand out. */
  readonly caseGroups = $derived.by<CaseGroups>(() =>
    caseGroups(this.#session.cases, this.#session.choices.case),
  );
  readonly #placeOf = remembered(({ niva, omrade }: Place) => ({ niva, omrade }));
  readonly #drawn = remembered(mapDrawing);
  readonly #outlined = $derived.by(() => {
    const { scene } = this.#session;
    return scene && outlineOfGroups(scene, this.caseGroups);
  });

  readonly drawing = $derived(this.view && this.#drawingOf(this.view));
  /** What the map draws: a new filter's colours are the first that is seen of it. */
  readonly paint = $derived.by<Paint | null>(() => {
    const { ahead } = this.#session;
    return (this.view && ahead ? this.#drawingOf(ahead) : this.drawing)?.paint ?? null;
  });

  #drawingOf(view: View): Drawing {
    const { scene, visning, chosen, choices } = this.#session;
    const { sight, line, marked, active, listed } = this.attention;
    return this.#drawn({
      view,
      scene,
      sight: visning === 'kart' ? sight : country,
      theme: this.#theme.current,
      highlightedLine: line,
      marked,
      fades: this.#session.choices.usikkerhet !== null,
      active: active ?? listed,
      chosen: chosen && this.#placeOf(chosen),
      compared: chosen && choices.sammenlign,
      outlined: this.#outlined,
    });
  }

  /** The area under pointer or keyboard, else the chosen one, else the country. */
  readonly shown = $derived.by<Area | null>(() => {
    if (!this.view) return null;
    const { active } = this.attention;
    const pointedAt = active === null ? null : this.view.byOmrade.get(active);
    return pointedAt ?? this.#session.chosen ?? this.view.norge;
  });

  /** Brings the chosen area into sight. */
  fitChosen(): void {
    const { chosen, scene } = this.#session;
    const shape =
      chosen && scene?.shapes[chosen.niva].find(({ omrade }) => omrade === chosen.omrade);
    if (shape) this.attention.wish = { bounds: shape.bounds };
  }

  /** Brings the members of the cases that stand out into sight. */
  fitCases(): void {
    const { scene } = this.#session;
    const members = membersOf(this.caseGroups);
    const shapes = scene?.shapes.kommune.filter(({ omrade }) => members.has(omrade)) ?? [];
    const bounds = unionOf(shapes.map((shape) => shape.bounds));
    if (bounds) this.attention.wish = { bounds };
  }

  /**
   * The reader chooses an area, or none. What is chosen shows from then on, whatever the pointer rests on.
   * @param niva the level it is shown on, where that is not the one on screen
   */
  choose(omrade: string | null, niva?: Niva): void {
    if (omrade === null) {
      this.#session.letGo();
      return;
    }
    if (this.attention.active !== omrade) this.attention.active = null;
    this.#session.choose({ omrade, ...(niva && { niva }) });
  }

  /**
   * Lays the area beside the chosen one, or takes it away again; with nothing chosen it becomes the one
   * that others are laid beside.
   */
  compare(omrade: string): void {
    const { chosen, choices } = this.#session;
    if (!chosen) this.choose(omrade);
    else if (chosen.omrade !== omrade) {
      this.#session.choose({ sammenlign: choices.sammenlign === omrade ? null : omrade });
    }
  }
}
