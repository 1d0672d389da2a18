/** How an SVG map looks at the plane: fitted to something, in whatever size it has, until the reader moves it. */
import { untrack } from 'svelte';
import type { Camera, Frame } from '../../geo/camera';
import { centredOn, fitted, inSight, projected, seeing, zoomed } from '../../geo/camera';
import type { Bounds, Point, Sight } from '../../geo/plane';
import { country } from '../../geo/plane';
import { fitPadding } from '../../model/scale/look';
import type { MapRenderer } from '../renderer';
import type { Gestures } from './gestures';

export interface SvgCameraOptions {
  /** What it is fitted to from the start. */
  readonly bounds: Bounds;
  /** Whether the page scrolls past the map. */
  readonly scrolls: boolean;
  /** It has come to rest in another place, or in another size. */
  readonly onRest?: () => void;
}

export class SvgCamera implements MapRenderer {
  readonly kind = 'svg';
  readonly #scrolls: boolean;
  readonly #onRest: () => void;
  #frame = $state.raw<Frame>({ width: 0, height: 0 });
  #target = $state.raw<NonNullable<Sight['fitted']>>({ bounds: country, covered: 0 });
  /** Where it is when that is not where the target has it: moved by the reader, or on its way. */
  #elsewhere = $state.raw<Camera | null>(null);
  readonly #now = $derived(
    this.#elsewhere ?? fitted(this.#target.bounds, this.#frame, fitPadding, this.#target.covered),
  );
  /** The reader has moved it: a new size does not fit it anew. */
  #free = false;
  #moving = false;
  #gestures: Gestures | null = null;

  constructor({ bounds, scrolls, onRest }: SvgCameraOptions) {
    this.#target = { bounds, covered: 0 };
    this.#scrolls = scrolls;
    this.#onRest = onRest ?? (() => undefined);
  }

  /** Where the drawing stands; reactive, as nothing else that is told of it is but its frame. */
  get now(): Camera {
    return this.#now;
  }

  get frame(): Frame {
    return this.#frame;
  }

  /** The size of the map is this element's. */
  readonly measure = (element: Element): (() => void) => {
    const observer = new ResizeObserver(() => {
      this.resize({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  };

  /** The reader moves the map by gestures on this drawing of it. */
  readonly steer = (svg: SVGSVGElement): (() => void) => {
    // Two fingers on the map are not the browser's own zoom.
    svg.style.touchAction = this.#scrolls ? 'pan-x pan-y' : 'none';
    let gone = false;
    import('./gestures').then(
      ({ followGestures }) => {
        if (gone) return;
        this.#gestures = followGestures(svg, {
          scrolls: this.#scrolls,
          frame: () => this.#frame,
          onmove: (camera, byReader) => {
            this.#free ||= byReader;
            this.#elsewhere = camera;
          },
          onmoving: (moving) => {
            this.#moving = moving;
            if (!moving) this.#onRest();
          },
        });
        this.#gestures.set(this.#now);
      },
      (error: unknown) => {
        console.warn('The map is moved by its buttons only:', error);
      },
    );
    return () => {
      gone = true;
      this.#gestures?.destroy();
      this.#gestures = null;
      this.#moving = false;
    };
  };

  /** Has another size, pixels; one that cannot be seen changes nothing. */
  resize(frame: Frame): void {
    if (frame.width === 0 || frame.height === 0) return;
    this.#frame = frame;
    if (!this.#free) this.#elsewhere = null;
    this.#settle();
  }

  /** The reader's hand is on it, or it is on its way. */
  moving(): boolean {
    return this.#moving;
  }

  project(point: Point): Point {
    return projected(this.#still, point);
  }

  visibleBounds(): Bounds {
    return untrack(() => inSight(this.#now, this.#frame));
  }

  sight(): Sight {
    return {
      bounds: this.visibleBounds(),
      fitted: this.#free ? null : untrack(() => this.#target),
    };
  }

  /** Takes over how another looks at the plane, at once. */
  see({ bounds, fitted }: Sight): void {
    const frame = untrack(() => this.#frame);
    if (fitted) this.fit(fitted.bounds, false, fitted.covered);
    else if (frame.width > 0) this.#moveTo(seeing(bounds, frame));
  }

  fit(bounds: Bounds, animate: boolean, covered = 0): void {
    const from = this.#still;
    this.#free = false;
    this.#target = { bounds, covered };
    this.#elsewhere = null;
    if (animate && this.#gestures?.go(this.#still)) this.#elsewhere = from;
    else this.#settle();
  }

  reveal(point: Point): void {
    this.#moveTo(untrack(() => centredOn(this.#now, point, this.#frame)));
  }

  zoomBy(levels: number): void {
    this.#moveTo(untrack(() => zoomed(this.#now, 2 ** levels, this.#frame)));
  }

  /** Where the drawing stands, for who is not to be told again when it moves. */
  get #still(): Camera {
    return untrack(() => this.#now);
  }

  #moveTo(camera: Camera): void {
    this.#free = true;
    this.#elsewhere = camera;
    this.#settle();
  }

  #settle(): void {
    this.#gestures?.set(this.#still);
    this.#onRest();
  }
}
