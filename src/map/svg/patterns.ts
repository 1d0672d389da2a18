/** The patterns of statuses as SVG. */
import type { Selection } from 'd3';
import type { MapColours } from '../../scale/palette';
import type { Pattern } from '../../scale/patterns';
import { haloWidth, patterns } from '../../scale/patterns';

const idOf = ({ id }: Pattern) => `kart-${id}`;

/** The `fill` that repeats a pattern over an area. */
export const patternFill = (pattern: Pattern): string => `url(#${idOf(pattern)})`;

export class SvgPatterns {
  readonly #definitions;

  constructor(svg: Selection<SVGSVGElement, unknown, null, undefined>) {
    this.#definitions = svg.append('defs');
    for (const pattern of patterns) {
      const tile = this.#definitions
        .append('pattern')
        .attr('id', idOf(pattern))
        .attr('patternUnits', 'userSpaceOnUse')
        .attr('width', pattern.size)
        .attr('height', pattern.size);
      for (const [layer, extra] of [
        ['halo', haloWidth],
        ['stroke', 0],
      ] as const) {
        tile
          .append('path')
          .attr('class', layer)
          .attr('d', pattern.path)
          .attr('stroke-width', pattern.strokeWidth + extra)
          .attr('stroke-linecap', 'round')
          .attr('fill', 'none');
      }
    }
  }

  colour({ pattern, patternHalo }: MapColours): void {
    this.#definitions.selectAll('.stroke').attr('stroke', pattern);
    this.#definitions.selectAll('.halo').attr('stroke', patternHalo);
  }

  /** Keeps the tiles' size on screen while the world around them is scaled. */
  scale(factor: number): void {
    this.#definitions.selectAll('pattern').attr('patternTransform', `scale(${factor})`);
  }
}
