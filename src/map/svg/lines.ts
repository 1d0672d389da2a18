/** Lines over the areas of the SVG map. */
import type { BaseType, Selection } from 'd3';
import type { Geometry, MultiLineString } from 'geojson';
import type { MapColours } from '../../scale/palette';
import { caseDashes, caseHaloWidth, caseWidth } from '../../scale/look';
import { pathOf } from '../../geo/paths';

type World = Selection<SVGGElement, unknown, null, undefined>;

/** Draws, moves or takes away the line of this name, above what is there. */
export const drawLine = (
  world: World,
  name: string,
  geometry: Geometry | null,
): Selection<BaseType | SVGPathElement, Geometry, SVGGElement, unknown> =>
  world
    .selectAll(`.${name}`)
    .data(geometry ? [geometry] : [])
    .join('path')
    .attr('class', name)
    .attr('d', pathOf)
    .attr('fill', 'none')
    .attr('pointer-events', 'none')
    .attr('vector-effect', 'non-scaling-stroke');

/** The line around the members of the cases that stand out: dashes on a halo. */
export function drawCaseLines(
  world: World,
  outlined: MultiLineString | null,
  { caseLine, caseHalo }: MapColours,
): void {
  drawLine(world, 'case-bunn', outlined)
    .attr('stroke', caseHalo)
    .attr('stroke-width', caseHaloWidth);
  drawLine(world, 'case-strek', outlined)
    .attr('stroke', caseLine)
    .attr('stroke-width', caseWidth)
    .attr('stroke-dasharray', caseDashes.join(' '));
}
