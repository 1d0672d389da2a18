/** Moving the map by hand: two fingers, the mouse's drag, the wheel with Ctrl. Fetched after the first picture. */
import type { D3ZoomEvent } from 'd3';
import { select, zoom, zoomIdentity, zoomTransform } from 'd3';
import type { Camera } from '../geo/camera';
import { scaleRange } from '../geo/camera';
import { isMapGesture } from '../map/svg/gesture';

export interface Gestures {
  /** Where the next gesture begins from. */
  readonly set: (camera: Camera) => void;
  readonly destroy: () => void;
}

/** One finger and the bare wheel are the page's. */
export function followGestures(svg: SVGSVGElement, onmove: (camera: Camera) => void): Gestures {
  const surface = select<SVGSVGElement, unknown>(svg);
  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([...scaleRange])
    // A frame that its host has hidden has no layout to read a length from.
    .extent(() => [
      [0, 0],
      [svg.clientWidth, svg.clientHeight],
    ])
    .filter((event: Event) => isMapGesture(event, true))
    .on('zoom', ({ sourceEvent, transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
      if (sourceEvent) onmove({ k: transform.k, x: transform.x, y: transform.y });
    });
  surface.call(behaviour);
  return {
    set: ({ k, x, y }) => {
      // A gesture that is under way has set it itself, and would hear of it again.
      const own = zoomTransform(svg);
      if (own.k === k && own.x === x && own.y === y) return;
      behaviour.transform(surface, zoomIdentity.translate(x, y).scale(k));
    },
    destroy: () => surface.on('.zoom', null),
  };
}
