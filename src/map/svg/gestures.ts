/** Moving the SVG map by hand, and to where it is sent. Fetched after the first picture. */
import type { D3ZoomEvent } from 'd3';
import { select, zoom, zoomIdentity } from 'd3';
import type { Camera, Frame } from '../../geo/camera';
import { scaleRange } from '../../geo/camera';

export interface Gestures {
  /** Where the next gesture begins from; what is on its way stops. */
  readonly set: (camera: Camera) => void;
  /** Takes the map there in a moment's time; false when the reader wants no motion, or can see none. */
  readonly go: (camera: Camera) => boolean;
  readonly destroy: () => void;
}

/** What is told of a move, and what it goes by. */
export interface Moved {
  /** Whether the page scrolls past the map. */
  readonly scrolls: boolean;
  /** The map's size now: a frame that its host has hidden has no layout to read it from. */
  readonly frame: () => Frame;
  /** @param byReader and not on the map's own way */
  readonly onmove: (camera: Camera, byReader: boolean) => void;
  /** It begins to move, or has come to rest. */
  readonly onmoving: (moving: boolean) => void;
}

/** Where the page scrolls past the map, one finger and the bare wheel are the page's. */
function isMapGesture(event: Event, scrolls: boolean): boolean {
  if (!scrolls) return true;
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  // Desktop Safari has no TouchEvent at all.
  if (typeof TouchEvent !== 'undefined' && event instanceof TouchEvent) {
    return event.touches.length > 1;
  }
  return true;
}

const transformOf = ({ k, x, y }: Camera) => zoomIdentity.translate(x, y).scale(k);

/** Tells of every move of this drawing, by hand or on its way, until it is destroyed. */
export function followGestures(svg: SVGSVGElement, moved: Moved): Gestures {
  const surface = select<SVGSVGElement, unknown>(svg);
  /** What the map has set itself, it does not hear of again. */
  let setting = false;
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([...scaleRange])
    .extent(() => {
      const { width, height } = moved.frame();
      return [
        [0, 0],
        [width, height],
      ];
    })
    .filter((event: Event) => isMapGesture(event, moved.scrolls))
    .on('start', () => {
      if (!setting) moved.onmoving(true);
    })
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      const { k, x, y } = transform;
      if (!setting) moved.onmove({ k, x, y }, Boolean(sourceEvent));
    })
    .on('end', () => {
      if (!setting) moved.onmoving(false);
    });
  surface.call(behaviour);
  return {
    set: (camera) => {
      surface.interrupt();
      setting = true;
      behaviour.transform(surface, transformOf(camera));
      setting = false;
    },
    go: (camera) => {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (still || moved.frame().width === 0) return false;
      behaviour.transform(surface.transition(), transformOf(camera));
      return true;
    },
    destroy: () => {
      surface.interrupt().on('.zoom', null);
    },
  };
}
