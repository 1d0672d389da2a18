/** What the reader looks at just now, and no link needs to hold: pointer, highlight, part of the map. */
import type { Bounds } from '../geo/plane';
import { country } from '../geo/plane';

export class Attention {
  /** The area under pointer or keyboard. */
  active = $state<string | null>(null);
  /** The area whose row in a list is pointed at: seen on the map, but the card stays as it is. */
  listed = $state<string | null>(null);
  /** Areas that a list has marked. */
  marked = $state.raw<ReadonlySet<string> | null>(null);
  /** Key of the legend's line that stands out. */
  line = $state<string | null>(null);
  /** The part of the plane in sight. */
  sight = $state.raw<Bounds>(country);
  /** The map is drawn by what will go on drawing it. */
  settled = $state(false);
  /** What the map is to bring into sight next. */
  wish = $state.raw<{ readonly bounds: Bounds } | null>(null);

  /** Another view has other areas and lines. */
  forget(): void {
    this.active = null;
    this.listed = null;
    this.marked = null;
    this.line = null;
  }
}
