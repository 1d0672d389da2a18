/** A pattern as the pictures that MapLibre repeats over an area and lays over a marker. */
import type { MapColours } from '../../scale/palette';
import type { Pattern } from '../../scale/patterns';
import { haloWidth } from '../../scale/patterns';
import { markerRadius } from '../../scale/look';

/** Pictures are drawn at twice their size, for sharp screens. */
export const imageRatio = 2;

export const markerImageId = (pattern: string): string => `${pattern}-markor`;

/** An empty picture, `size` CSS pixels a side. */
function pictureOf(size: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * imageRatio;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no 2D canvas');
  context.scale(imageRatio, imageRatio);
  return context;
}

/** The tile that is repeated over an area. */
export function patternImage(pattern: Pattern, colours: MapColours): ImageData {
  const context = pictureOf(pattern.size);
  context.lineCap = 'round';
  const strokes = [
    { colour: colours.patternHalo, width: pattern.strokeWidth + haloWidth },
    { colour: colours.pattern, width: pattern.strokeWidth },
  ];
  for (const { colour, width } of strokes) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.stroke(new Path2D(pattern.path));
  }
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height);
}

/** A disc of the tile, as large as a marker. */
export function markerImage(pattern: Pattern, colours: MapColours): ImageData {
  const tile = pictureOf(pattern.size);
  tile.putImageData(patternImage(pattern, colours), 0, 0);
  const context = pictureOf(2 * markerRadius);
  context.arc(markerRadius, markerRadius, markerRadius, 0, 2 * Math.PI);
  const fill = context.createPattern(tile.canvas, 'repeat');
  if (!fill) throw new Error('The browser draws no canvas pattern');
  fill.setTransform(new DOMMatrix().scale(1 / imageRatio));
  context.fillStyle = fill;
  context.fill();
  const { width, height } = context.canvas;
  return context.getImageData(0, 0, width, height);
}
