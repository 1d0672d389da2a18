/** Where the lines and words of a slope chart go. */
import { extent, max, scaleLinear } from 'd3';
import type { AreaChange, Change } from '../../model/change';
import { textWidth } from '../../out/picture/text-lines';
import { spread } from './label-room';

/** More lines than this are drawn without words. */
const mostNamed = 15;
const [top, bottom, left] = [26, 12, 42];
/** From a line's end to its words: room to lead from the one to the other. */
const leader = 22;
export const nameSize = 12;
export const detailSize = 10.5;
/** Between a name and the details beside it. */
const beside = 7;
/** Height of an area's words: on one line, or with the details under the name. */
const [lineHeight, blockHeight] = [18, 29];
/** Of the width, that words at most take. */
const mostWords = 0.62;

/** What is said of an area. */
export interface SlopeWords {
  readonly name: string;
  /** Beside the name; may be nothing. */
  readonly mark: string;
  /** Its two numbers, and what they rest on. */
  readonly detail: string;
}

export interface SlopeLine {
  readonly area: AreaChange;
  readonly words: SlopeWords;
  /** Height of both its ends, and of the middle of its words. */
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
  /** Where words begin; null where the lines are too many to have any. */
  readonly words: number | null;
  /** The details stand under the name, and not beside it. */
  readonly stacked: boolean;
  readonly lines: readonly SlopeLine[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Where words have room, and whether the details stand under the name for it. */
function columnOf(words: readonly SlopeWords[], width: number) {
  const sizes = words.map(({ name, mark, detail }) => ({
    name: textWidth(name, { size: nameSize, bold: true }) + textWidth(mark, { size: detailSize }),
    detail: textWidth(detail, { size: detailSize }),
  }));
  const lineWidth = max(sizes, ({ name, detail }) => name + beside + detail) ?? 0;
  const stacked = lineWidth > width * mostWords;
  const blockWidth = max(sizes, ({ name, detail }) => Math.max(name, detail)) ?? 0;
  return { stacked, at: width - Math.min(stacked ? blockWidth : lineWidth, width * mostWords) };
}

/** @param width of the drawing, pixels */
export function layoutSlope(
  { areas }: Change,
  width: number,
  wordsOf: (area: AreaChange) => SlopeWords,
): SlopeLayout {
  const ends = areas.flatMap((area) => {
    const { fra, til, endring } = area;
    if (endring === null || fra.verdi === null || til.verdi === null) return [];
    return [{ area, words: wordsOf(area), first: fra.verdi, last: til.verdi }];
  });
  const named = ends.length <= mostNamed;
  const column = columnOf(
    ends.map(({ words }) => words),
    width,
  );
  const gap = column.stacked ? blockHeight : lineHeight;
  const height = named ? Math.max(170, ends.length * gap + top + bottom) : 260;
  const y = scaleLinear()
    .domain(extent(ends.flatMap(({ first, last }) => [first, last])) as [number, number])
    .nice()
    .range([height - bottom, top]);
  const labels = spread(
    ends.map(({ last }) => y(last)),
    gap,
    [top, height - bottom],
  );
  return {
    height,
    top,
    bottom: height - bottom,
    left,
    right: named ? column.at - leader : width - left,
    words: named ? column.at : null,
    stacked: column.stacked,
    lines: ends.map(({ area, words, first, last }, index) => ({
      area,
      words,
      from: y(first),
      to: y(last),
      label: labels[index] ?? 0,
    })),
    ticks: ends.length === 0 ? [] : y.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}
