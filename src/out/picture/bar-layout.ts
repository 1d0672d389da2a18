/** Where everything in a chart goes: rows under each other, words above the bars. */
import { scaleLinear } from 'd3';
import type { Mark } from '../../model/mark';
import { linesOf, textWidth } from './text-lines';

export interface ChartRow {
  readonly code: string;
  readonly label: string;
  readonly marks: readonly { readonly text: string; readonly value: Mark | null }[];
}

export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly kind: 'label' | 'mark';
  readonly anchor: 'start' | 'end';
}

export interface PlacedBar {
  readonly code: string;
  readonly series: number;
  readonly value: Mark;
  readonly text: string;
  readonly y: number;
}

export interface ChartLayout {
  readonly height: number;
  readonly texts: readonly PlacedText[];
  readonly bars: readonly PlacedBar[];
  /** From a value to its x. */
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
  readonly axisY: number;
}

export const fontSize = 14;
const style = { size: fontSize };
const labelStyle = { size: fontSize, bold: true };
const line = 20;
export const barHeight = 12;
const rowGap = 14;
const markGap = 6;
/** Room at both ends for the words of the axis. */
const side = 20;

export function layoutChart(
  rows: readonly ChartRow[],
  width: number,
  domain: readonly [number, number],
): ChartLayout {
  const scale = scaleLinear()
    .domain([...domain])
    .range([side, width - side]);
  if (rows.length === 0) return { height: 0, texts: [], bars: [], x: scale, ticks: [], axisY: 0 };
  const texts: PlacedText[] = [];
  const bars: PlacedBar[] = [];
  let y = 0;
  for (const { code, label, marks } of rows) {
    const [only] = marks;
    const beside =
      marks.length === 1 &&
      only &&
      textWidth(label, labelStyle) + textWidth(`  ${only.text}`, style) <= width;
    for (const text of linesOf(label, width, labelStyle)) {
      texts.push({ text, x: 0, y: y + line - 5, kind: 'label', anchor: 'start' });
      y += line;
    }
    marks.forEach(({ text, value }, series) => {
      if (value === null && text === '') return;
      if (!beside) {
        for (const part of linesOf(text, width, style)) {
          texts.push({ text: part, x: 0, y: y + line - 5, kind: 'mark', anchor: 'start' });
          y += line;
        }
      } else texts.push({ text, x: width, y: y - 5, kind: 'mark', anchor: 'end' });
      if (value) bars.push({ code, series, value, text: `${label}: ${text}`, y });
      y += barHeight + markGap;
    });
    y += rowGap - markGap;
  }
  const ticks = scale.ticks(5);
  return { height: y + line, texts, bars, x: scale, ticks, axisY: y };
}
