/** Where everything in a picture of the view goes: words are broken to fit, and the map takes the rest. */
import { country } from '../geo/plane';
import type { PictureRanking } from '../text/picture-ranking';
import type { PictureWords } from '../text/picture-words';
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

interface Measures {
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

export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PlacedLine[];
  readonly map: Box;
  readonly legend: readonly PlacedLegendLine[];
  readonly legendSize: number;
  /** The first row's upper edge, and the height of a row. */
  readonly ranking: { readonly box: Box; readonly row: number; readonly size: number } | null;
}

/** Height of a line of text, of its size. */
const leading = 1.35;
const gap = 16;
const [west, south, east, north] = country;
const countryHeight = (north - south) / (east - west);

/** Collects lines from the top of a column down. */
class Column {
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

function writeHead(column: Column, { title, lead }: PictureWords, sizes: Measures): void {
  column.write(title, { size: sizes.title, bold: true, tone: 'strong' }, sizes.title / 4);
  column.write(lead, { size: sizes.lead, tone: 'strong' });
}

function writeLegend(column: Column, words: PictureWords, size: number): void {
  column.write(words.measure, { size, bold: true, tone: 'strong' }, size / 2);
  column.writeLegend(words, size);
  column.write(words.legendNote, { size: size * 0.86, tone: 'faint' });
}

function writeFoot(column: Column, { notes, origin }: PictureWords, size: number): void {
  for (const note of notes) column.write(note, { size, tone: 'strong' });
  for (const line of origin) column.write(line, { size, tone: 'faint' });
}

/** Words above, map and legend beside each other, what else there is below. */
function upright(
  sizes: Measures,
  words: PictureWords,
  ranking: PictureRanking | null,
): PictureLayout {
  const { width, margin } = sizes;
  const inner = width - 2 * margin;
  const head = new Column(margin, margin, inner);
  writeHead(head, words, sizes);
  const top = head.y + gap;
  const mapWidth = Math.round(inner * 0.6);
  const side = new Column(margin + mapWidth + gap, top, inner - mapWidth - gap);
  writeLegend(side, words, sizes.text);

  const row = sizes.small * 1.75;
  const tail = new Column(margin, 0, inner);
  if (ranking) {
    tail.write(ranking.heading, { size: sizes.text, bold: true, tone: 'strong' }, 4);
    for (const note of ranking.notes) tail.write(note, { size: sizes.small, tone: 'faint' });
    tail.y += 4;
  }
  const rowsTop = tail.y;
  if (ranking) tail.y += ranking.rows.length * row + gap / 2;
  writeFoot(tail, words, sizes.small);

  const wanted = Math.max(mapWidth * countryHeight, side.y - top);
  const room = sizes.height === null ? wanted : sizes.height - margin - top - gap - tail.y;
  const mapHeight = Math.max(Math.min(wanted, room), side.y - top, 320);
  const shift = top + mapHeight + gap;
  const moved = tail.lines.map((line) => ({ ...line, y: line.y + shift }));
  const height = Math.max(shift + tail.y + margin, sizes.height ?? 0);
  return {
    width,
    height: Math.ceil(height),
    lines: [...head.lines, ...side.lines, ...moved],
    map: { x: margin, y: top, width: mapWidth, height: mapHeight },
    legend: side.legend,
    legendSize: sizes.text,
    ranking: ranking && {
      box: {
        x: margin,
        y: rowsTop + shift,
        width: inner,
        height: ranking.rows.length * row,
      },
      row,
      size: sizes.small,
    },
  };
}

/** The words to the left and the map to the right of a picture of a given height. */
function lying(sizes: Measures, height: number, words: PictureWords): PictureLayout {
  const { width, margin } = sizes;
  const mapHeight = height - 2 * margin;
  const mapWidth = Math.round(mapHeight / countryHeight);
  const column = new Column(margin, margin, width - 3 * margin - mapWidth);
  writeHead(column, words, sizes);
  column.y += gap;
  writeLegend(column, words, sizes.text);
  column.y += gap;
  writeFoot(column, words, sizes.small);
  return {
    width,
    height: Math.max(height, Math.ceil(column.y + margin)),
    lines: column.lines,
    map: { x: width - margin - mapWidth, y: margin, width: mapWidth, height: mapHeight },
    legend: column.legend,
    legendSize: sizes.text,
    ranking: null,
  };
}

/** Smaller words, until all of them have room. */
const shrinking = [1, 0.92, 0.84, 0.76, 0.68, 0.6] as const;

const scaled = (sizes: Measures, by: number): Measures => ({
  ...sizes,
  title: sizes.title * by,
  lead: sizes.lead * by,
  text: sizes.text * by,
  small: sizes.small * by,
});

/** @param ranking is drawn where the kind has room for it */
export function layoutPicture(
  kind: PictureKind,
  words: PictureWords,
  ranking: PictureRanking | null,
): PictureLayout {
  const sizes = measures[kind];
  const { height } = sizes;
  const lay = (own: Measures) =>
    kind === 'kort' && height !== null
      ? lying(own, height, words)
      : upright(own, words, kind === 'ark' ? ranking : null);
  if (height === null) return lay(sizes);
  const all = shrinking.map((by) => lay(scaled(sizes, by)));
  const fitting = all.find((layout) => layout.height <= height) ?? all.at(-1);
  return fitting ?? lay(sizes);
}
