/** The patterns of statuses as SVG. */
import type { Selection } from 'd3';
import type { MapColours } from '../../scale/palette';
import type { Pattern } from '../../scale/patterns';
import { haloWidth, patterns } from '../../scale/patterns';

export class SvgPatterns {
  readonly #definitions;
  readonly #prefix: string;

  /** @param prefix of the patterns' ids: two drawings on a page need two */
  constructor(svg: Selection<SVGSVGElement, unknown, null, undefined>, prefix: string) {
    this.#prefix = prefix;
    this.#definitions = svg.append('defs');
    for (const pattern of patterns) {
      const tile = this.#definitions
        .append('pattern')
        .attr('id', this.#idOf(pattern))
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

  /** The `fill` that repeats a pattern over an area. */
  fill(pattern: Pattern): string {
    return `url(#${this.#idOf(pattern)})`;
  }

  #idOf({ id }: Pattern): string {
    return `${this.#prefix}-${id}`;
  }
}
