/** A pattern as the picture that MapLibre repeats over an area. */
import type { MapColours } from '../../scale/palette';
import type { Pattern } from '../../scale/patterns';
import { haloWidth } from '../../scale/patterns';

/** Pictures are drawn at twice their size, for sharp screens. */
export const imageRatio = 2;

export function patternImage(pattern: Pattern, colours: MapColours): ImageData {
  const size = pattern.size * imageRatio;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser draws no 2D canvas');
  context.scale(imageRatio, imageRatio);
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
  return context.getImageData(0, 0, size, size);
}
