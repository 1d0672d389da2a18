/** Where the words of a chart's picture go: above and below its drawing. */
import type { PlacedLine, Told } from './column';
import { Column, gap, measures, writeFoot, writeHead } from './column';

const sizes = measures.bilde;
const inner = sizes.width - 2 * sizes.margin;

/** Width that a chart is drawn in for its picture, pixels. */
export const drawingWidth = inner;

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  /** Upper left corner of the drawing. */
  readonly x: number;
  readonly y: number;
}

/** @param height of the drawing, pixels */
export function frameChart(words: Told, height: number): ChartFrame {
  const { width, margin, small } = sizes;
  const head = new Column(margin, margin, inner);
  writeHead(head, words, sizes);
  const top = head.y + gap;
  const foot = new Column(margin, top + height + gap, inner);
  writeFoot(foot, words, small);
  return {
    width,
    height: Math.ceil(foot.y + margin),
    lines: [...head.lines, ...foot.lines],
    x: margin,
    y: top,
  };
}
