/** Where the words of a link preview's picture stand: large enough to be read where it is 300 pixels wide. */
import type { PlacedLine } from '../picture/column';
import { Column } from '../picture/column';
import { textWidth } from '../picture/text-lines';

export interface PreviewWords {
  readonly product: string;
  readonly title: string;
  /** Null where there is no one number. */
  readonly large: string | null;
  readonly said: readonly string[];
  readonly more: readonly string[];
  /** Where it is all from. */
  readonly notes: readonly string[];
}

const margin = 24;
const left = 48;

/** As large as a line of this width lets it be. */
const fitting = (text: string, width: number, most: number): number =>
  Math.min(most, width / textWidth(text, { size: 1, bold: true }));

function laid(words: PreviewWords, width: number, height: number, by: number) {
  const column = new Column(left, margin, width);
  const title = fitting(words.title, width, 68);
  column.write(words.product, { size: 28, bold: true, tone: 'faint' });
  column.write(words.title, { size: title, bold: true, tone: 'strong' });
  if (words.large !== null) {
    const size = fitting(words.large, width, 128) * by;
    column.write(words.large, { size, bold: true, tone: 'strong' });
  }
  for (const line of words.said) column.write(line, { size: 36 * by, tone: 'strong' });
  column.y += 10;
  for (const line of words.more) column.write(line, { size: 27 * by });
  const foot = new Column(left, 0, width);
  for (const note of words.notes) foot.write(note, { size: 19, tone: 'faint' });
  const top = height - margin - foot.y;
  return {
    fits: column.y <= top,
    lines: [...column.lines, ...foot.lines.map((line) => ({ ...line, y: line.y + top }))],
  };
}

/** @param width that the words have beside the map, pixels */
export function layoutPreview(words: PreviewWords, width: number, height: number): PlacedLine[] {
  const tried = [1, 0.92, 0.84, 0.76, 0.68].map((by) => laid(words, width, height, by));
  return (tried.find(({ fits }) => fits) ?? tried.at(-1))?.lines ?? [];
}
