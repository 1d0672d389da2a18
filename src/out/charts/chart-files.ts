/** A chart as it can be taken away: what it is called, what its picture says, and the numbers behind it. */
import type { FileContent } from '../files/about';
import type { DataMark } from '../../model/data-mark';
import type { Told } from '../picture/column';
import type { Draw } from '../picture/picture-file';

export interface ChartFiles {
  /** What the chart shows, as its window's heading. */
  readonly heading: string;
  /** What the files hold, as parts of their names. */
  readonly parts: readonly string[];
  readonly mark: DataMark | null;
  /** What its picture says around it. */
  readonly words: Told;
  /** @param width that it is drawn in, pixels; the height is its own */
  readonly draw: (draw: Draw, width: number) => Promise<SVGSVGElement>;
  /** The table behind the chart; null where it is the view's own, which has its own window. */
  readonly content: FileContent | null;
}
