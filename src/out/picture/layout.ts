/** Where everything in a picture of the view goes: words are broken to fit, and the map takes the rest. */
import { country } from '../../geo/plane';
import type { PictureRanking } from '../../text/picture-ranking';
import type { PictureWords } from '../../text/picture-words';
import type { Box, Measures, PictureKind, PlacedLegendLine, PlacedLine } from './column';
import { Column, gap, measures, writeFoot, writeHead, writeLegend } from './column';
import { rowHeight } from './ranking-columns';

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

const [west, south, east, north] = country;
const countryHeight = (north - south) / (east - west);

/** Of the width, what the map has at least beside the legend, and at most where there is height for it. */
const [leastMap, mostMap] = [0.6, 0.68];
/** Of a sheet's width, what the legend has on the sea to the left of Northern Norway. */
const legendAtSea = 0.34;

/** Words above, map and legend beside each other or the one on the other, what else there is below. */
function upright(
  sizes: Measures,
  words: PictureWords,
  ranking: PictureRanking | null,
  atSea: boolean,
): PictureLayout {
  const { width, margin } = sizes;
  const inner = width - 2 * margin;
  const head = new Column(margin, margin, inner);
  writeHead(head, words, sizes);
  const top = head.y + gap;

  const row = ranking ? rowHeight(ranking, inner, sizes.small) : 0;
  const tail = new Column(margin, 0, inner);
  if (ranking) {
    tail.write(ranking.heading, { size: sizes.text, bold: true, tone: 'strong' }, 4);
    for (const note of ranking.notes) tail.write(note, { size: sizes.small, tone: 'faint' });
    tail.y += 4;
  }
  const rowsTop = tail.y;
  if (ranking) tail.y += ranking.rows.length * row + gap / 2;
  writeFoot(tail, words, sizes.small);

  const room = sizes.height === null ? null : sizes.height - margin - top - gap - tail.y;
  const besideLegend = Math.max(
    leastMap * inner,
    Math.min(mostMap * inner, (room ?? 0) / countryHeight),
  );
  const mapWidth = Math.round(atSea ? inner : besideLegend);
  const side = atSea
    ? new Column(margin + gap, top + gap, inner * legendAtSea)
    : new Column(margin + mapWidth + gap, top, inner - mapWidth - gap);
  writeLegend(side, words, sizes.text);
  const wanted = Math.max(mapWidth * countryHeight, side.y - top);
  // What is left of a sheet without a ranking is the map's.
  const offered = ranking || room === null ? Math.min(wanted, room ?? wanted) : room;
  const mapHeight = Math.max(offered, side.y - top, 320);
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

/**
 * @param ranking is drawn where the kind has room for it
 * @param whole the map shows all of the country, and so the sea beside it
 */
export function layoutPicture(
  kind: PictureKind,
  words: PictureWords,
  ranking: PictureRanking | null,
  whole: boolean,
): PictureLayout {
  const sizes = measures[kind];
  const { height } = sizes;
  const lay = (triedSizes: Measures) =>
    kind === 'kort' && height !== null
      ? lying(triedSizes, height, words)
      : upright(
          triedSizes,
          words,
          kind === 'ark' ? ranking : null,
          kind === 'ark' && whole && ranking === null,
        );
  if (height === null) return lay(sizes);
  const all = shrinking.map((by) => lay(scaled(sizes, by)));
  const fitting = all.find((layout) => layout.height <= height) ?? all.at(-1);
  return fitting ?? lay(sizes);
}
