/** What is on screen now: the view, as it is drawn, and the area it tells of. */
import { mapDrawing } from '../model/drawing';
import type { Drawing } from '../model/drawing';
import type { Area, View } from '../model/view';
import { country } from '../geo/plane';
import { filterIds } from '../query/filters';
import type { MapColours, Theme } from '../scale/palette';
import { mapColours } from '../scale/palette';
import { Attention } from './attention.svelte';
import type { Session } from './session.svelte';
import { ThemeState } from './theme.svelte';

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
    return [view.indikator.id, view.effekt, view.niva, this.#session.visning, ...filters].join(' ');
  });

  get theme(): Theme {
    return this.#theme.current;
  }

  readonly colours = $derived<MapColours>(mapColours[this.#theme.current]);

  readonly drawing = $derived.by<Drawing | null>(() => {
    if (!this.view) return null;
    const { scene, visning, chosen } = this.#session;
    const { sight, line, active } = this.attention;
    return mapDrawing({
      view: this.view,
      scene,
      sight: visning === 'kart' ? sight : country,
      theme: this.#theme.current,
      highlightedLine: line,
      active,
      chosen,
    });
  });

  /** The area under pointer or keyboard, else the chosen one, else the country. */
  readonly shown = $derived.by<Area | null>(() => {
    if (!this.view) return null;
    const { active } = this.attention;
    const pointedAt = active === null ? null : this.view.byOmrade.get(active);
    return pointedAt ?? this.#session.chosen ?? this.view.norge;
  });

  /** Some number on screen is modelled: of an area of the level, of the card, or of the figures. */
  readonly modelled = $derived.by<boolean>(() => {
    const { view, shown } = this;
    if (this.#session.visning === 'figurer') return view?.round?.opphav === 'eksempel';
    return [...(view?.areas ?? []), ...(shown ? [shown] : [])].some((area) => area.modelled);
  });

  /** Brings the chosen area into sight. */
  fitChosen(): void {
    const { chosen, scene } = this.#session;
    const shape =
      chosen && scene?.shapes[chosen.niva].find(({ omrade }) => omrade === chosen.omrade);
    if (shape) this.attention.wish = { bounds: shape.bounds };
  }

  /** The reader chooses an area, or none. */
  choose(omrade: string | null): void {
    if (omrade === null) this.#session.letGo();
    else this.#session.choose({ omrade });
  }
}
