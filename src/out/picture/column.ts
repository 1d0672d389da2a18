/** The words of a picture: broken to fit a column, from its top down. */
import type { PictureWords } from '../../text/picture-words';
import type { TextStyle } from './text-lines';
import { linesOf } from './text-lines';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Tone = 'strong' | 'plain' | 'faint';

export interface PlacedLine extends TextStyle {
  readonly text: string;
  readonly x: number;
  /** Of the letters' foot. */
  readonly y: number;
  readonly tone: Tone;
}

export interface PlacedLegendLine {
  readonly key: string;
  /** Of its swatch. */
  readonly box: Box;
  readonly countX: number;
  readonly y: number;
}

/**
 * What a picture is made for. `bilde`: beside a text on a screen or in a paper, as high as it must be;
 * `ark`: a page of A4 with margins, with the ranking; `kort`: a link's preview.
 */
export type PictureKind = 'bilde' | 'ark' | 'kort';

export interface Measures {
  readonly width: number;
  /** Null: as high as the words and the map make it. */
  readonly height: number | null;
  readonly margin: number;
  readonly title: number;
  readonly lead: number;
  readonly text: number;
  readonly small: number;
}

/**
 * Pixels. A picture of 720 is 1 800 wide in a paper, 152 mm at 300 dots an inch: three columns of a
 * tabloid's five, where its smallest words are 7 points. An `ark` is 186 × 273 mm: A4 within 12 mm.
 */
export const measures: Readonly<Record<PictureKind, Measures>> = {
  bilde: { width: 720, height: null, margin: 24, title: 24, lead: 15, text: 14, small: 12 },
  ark: { width: 744, height: 1090, margin: 0, title: 24, lead: 14, text: 13, small: 11 },
  kort: { width: 1200, height: 630, margin: 36, title: 38, lead: 22, text: 20, small: 16 },
};

/** Height of a line of text, of its size. */
const leading = 1.35;
/** Between the parts of a picture, pixels. */
export const gap = 16;

/** What every picture says, whatever it shows. */
export type Told = Pick<PictureWords, 'title' | 'lead' | 'notes' | 'origin'>;

/** Collects lines from the top of a column down. */
export class Column {
  readonly lines: PlacedLine[] = [];
  readonly legend: PlacedLegendLine[] = [];
  y: number;
  readonly #x: number;
  readonly #width: number;

  constructor(x: number, y: number, width: number) {
    this.#x = x;
    this.y = y;
    this.#width = width;
  }

  write(text: string, style: TextStyle & { readonly tone?: Tone }, after = 0): void {
    const { tone = 'plain' } = style;
    for (const line of linesOf(text, this.#width, style)) {
      this.y += style.size * leading;
      const y = this.y - style.size * 0.32;
      this.lines.push({ ...style, tone, text: line, x: this.#x, y });
    }
    this.y += after;
  }

  /** Each line has its swatch before it, and its count at the right. */
  writeLegend({ legend }: PictureWords, size: number): void {
    const swatch = { width: size * 1.9, height: size * 1.3 };
    const room = size * 2.4;
    for (const { key, label } of legend) {
      const top = this.y;
      const before = swatch.width + size * 0.6;
      const words = new Column(this.#x + before, top, this.#width - before - room);
      words.write(label, { size });
      this.lines.push(...words.lines);
      this.legend.push({
        key,
        box: { x: this.#x, y: top + size * 0.05, ...swatch },
        countX: this.#x + this.#width,
        y: top + size * (leading - 0.32),
      });
      this.y = Math.max(words.y, top + swatch.height) + size * 0.45;
    }
  }
}

export function writeHead(column: Column, { title, lead }: Told, sizes: Measures): void {
  column.write(title, { size: sizes.title, bold: true, tone: 'strong' }, sizes.title / 4);
  column.write(lead, { size: sizes.lead, tone: 'strong' });
}

export function writeLegend(column: Column, words: PictureWords, size: number): void {
  column.write(words.measure, { size, bold: true, tone: 'strong' }, size / 2);
  column.writeLegend(words, size);
  column.write(words.legendNote, { size: size * 0.86, tone: 'faint' });
}

export function writeFoot(column: Column, { notes, origin }: Told, size: number): void {
  for (const note of notes) column.write(note, { size, tone: 'strong' });
  for (const line of origin) column.write(line, { size, tone: 'faint' });
}
