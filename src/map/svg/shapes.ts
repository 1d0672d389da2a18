/** The areas of the SVG map, their patterns and their markers, in that order from below. A marker is too small for a pattern. */
import type { Selection } from 'd3';
import { pathOf, pathUnit as unit } from '../../geo/paths';
import type { Shape } from '../../geo/scene';
import type { MapEvents } from '../renderer';
import { listen } from './listen';

export function drawShapes(
  world: Selection<SVGGElement, unknown, null, undefined>,
  shapes: readonly Shape[],
  events: MapEvents,
): void {
  for (const layer of ['fill', 'pattern']) {
    const paths = world
      .append('g')
      .selectAll('path')
      .data(shapes)
      .join('path')
      .attr(`data-${layer}`, ({ omrade }) => omrade)
      .attr('d', ({ geometry }) => pathOf(geometry))
      .attr('vector-effect', 'non-scaling-stroke');
    if (layer === 'pattern') paths.attr('pointer-events', 'none');
    else listen(paths, events);
  }
  const markers = world.append('g').attr('class', 'map-markers');
  const small = shapes.filter(({ marking }) => marking !== null);
  const circle = (name: string) =>
    markers
      .selectAll(`.${name}`)
      .data(small)
      .join('circle')
      .attr('class', name)
      .attr('cx', ({ labelPoint }) => labelPoint[0] / unit)
      .attr('cy', ({ labelPoint }) => -labelPoint[1] / unit)
      .attr('vector-effect', 'non-scaling-stroke');
  circle('marker').attr('data-fill', ({ omrade }) => omrade);
  listen(circle('target').attr('fill', 'transparent').attr('stroke-width', 0), events);
}
