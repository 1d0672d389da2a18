/** The sizes that a picture is offered in as PNG. */
import { measures } from './column';

const { width } = measures.bilde;

/** Width in pixels; `avis` is 152 mm at 300 dots an inch, see {@link measures}. */
export const pngKinds = [
  { id: 'png1', width },
  { id: 'png2', width: 2 * width },
  { id: 'avis', width: 2.5 * width },
] as const;
