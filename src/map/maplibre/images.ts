/** A pattern as the picture that MapLibre repeats over an area. */
import type { MapColours } from '../../model/scale/palette';
import type { Pattern } from '../../model/scale/patterns';
import { haloWidth } from '../../model/scale/patterns';

/** Pictures are drawn at twice their size, for sharp screens. */
export const imageRatio = 2;

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
