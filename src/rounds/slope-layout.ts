/** Where the lines and names of a slope chart go. */
import { extent, scaleLinear } from 'd3';
import type { AreaChange, Change } from '../model/change';
import { spread } from './spread';

/** More lines than this are drawn without names. */
const mostNamed = 15;
const lineHeight = 15;
const [top, bottom, left] = [26, 10, 42];
/** Room for the name of an area. */
const nameWidth = 142;

export interface SlopeLine {
  readonly area: AreaChange;
  /** Height of both its ends, and of its name. */
  readonly from: number;
  readonly to: number;
  readonly label: number;
}

export interface SlopeLayout {
  readonly height: number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly named: boolean;
  readonly lines: readonly SlopeLine[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** @param width of the drawing, pixels */
export function layoutSlope({ areas }: Change, width: number): SlopeLayout {
  const ends = areas.flatMap((area) => {
    const { fra, til, endring } = area;
    if (endring === null || fra.verdi === null || til.verdi === null) return [];
    return [{ area, first: fra.verdi, last: til.verdi }];
  });
  const named = ends.length <= mostNamed;
  const height = named ? Math.max(170, ends.length * (lineHeight + 3) + top + bottom) : 260;
  const y = scaleLinear()
    .domain(extent(ends.flatMap(({ first, last }) => [first, last])) as [number, number])
    .nice()
    .range([height - bottom, top]);
  const labels = spread(
    ends.map(({ last }) => y(last)),
    lineHeight,
    [top, height - bottom],
  );
  return {
    height,
    top,
    bottom: height - bottom,
    left,
    right: width - (named ? nameWidth : left),
    named,
    lines: ends.map(({ area, first, last }, index) => ({
      area,
      from: y(first),
      to: y(last),
      label: labels[index] ?? 0,
    })),
    ticks: ends.length === 0 ? [] : y.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}
