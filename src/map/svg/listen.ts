/** Tells of the pointer over SVG shapes. */
import type { BaseType, Selection } from 'd3';
import type { Shape } from '../../geo/scene';
import type { MapEvents } from '../renderer';

export function listen<E extends BaseType>(
  shapes: Selection<E, Shape, SVGGElement, unknown>,
  events: MapEvents,
): void {
  shapes
    .on('pointerenter', (event: Event, { omrade }) => {
      // A tap is no hovering: it chooses.
      const touch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (!touch) events.onHover(omrade);
    })
    .on('pointerleave', () => {
      events.onHover(null);
    })
    .on('click', (_event: Event, { omrade }) => {
      events.onChoose(omrade);
    });
}
