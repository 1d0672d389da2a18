/** What every renderer of the map can do: SVG at first and where there is no WebGL, else MapLibre. */
import type { Paint } from '../model/drawing';
import type { MapColours } from '../model/scale/palette';
import type { Bounds, Point, Sight } from '../geo/plane';
import type { Scene } from '../geo/scene';

export interface MapEvents {
  readonly onHover: (omrade: string | null) => void;
  readonly onChoose: (omrade: string | null) => void;
  /** The part of the plane in sight has changed. */
  readonly onMove: () => void;
  /** All that was asked for is drawn. */
  readonly onDrawn: () => void;
}

/** What tells of a renderer that can be taken away. */
export interface SuccessorEvents extends MapEvents {
  /** The graphics card has let go of it: it draws nothing more. */
  readonly onLost: () => void;
}

/** What a map that the page scrolls past says of how it is moved. */
export interface GestureTexts {
  readonly touch: string;
  readonly wheel: string;
  readonly wheelMac: string;
}

/** Where the map stands and how it is moved, which what lies around it asks of whoever draws it. */
export interface MapRenderer {
  readonly kind: 'webgl' | 'svg';
  /** Where a point of the plane is on screen, CSS pixels from the map's corner. */
  project(point: Point): Point;
  /** The part of the plane in sight. */
  visibleBounds(): Bounds;
  /** How it looks at the plane now, for another to take over. */
  sight(): Sight;
  /** @param covered pixels at the bottom that something else lies over */
  fit(bounds: Bounds, animate: boolean, covered?: number): void;
  /** Moves the point into sight without zooming. */
  reveal(point: Point): void;
  zoomBy(levels: number): void;
  /** Takes over how another looks at the plane, at once. */
  see(sight: Sight): void;
}

/** A renderer that is no component: it is told what to draw, and takes over from the one that is. */
export interface Successor extends MapRenderer {
  /** Before anything is drawn, and whenever the theme changes. */
  setColours(colours: MapColours): void;
  setScene(scene: Scene): void;
  draw(paint: Paint): void;
  destroy(): void;
}
