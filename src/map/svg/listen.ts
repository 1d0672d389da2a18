/** Tells of the pointer over SVG shapes. */
import type { BaseType, Selection } from 'd3';
import type { Shape } from '../../geo/scene';
import type { MapEvents } from '../renderer';

export function listen<E extends BaseType>(
  shapes: Selection<E, Shape, SVGGElement, unknown>,
  events: MapEvents,
): void {
  shapes
    // Not on entering: a pointer that rests is entered by whatever the page lays under it.
    .on('pointermove', (event: Event, { omrade }) => {
      if (!(event instanceof PointerEvent)) return;
      // A tap is no hovering: it chooses.
      if (event.pointerType !== 'touch' && event.buttons === 0) events.onHover(omrade);
    })
    .on('pointerleave', () => {
      events.onHover(null);
    })
    .on('click', (_event: Event, { omrade }) => {
      events.onChoose(omrade);
    });
}
