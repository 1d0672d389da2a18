/** How exact each boundary file is. */
import { detailFile, overviewFile } from '../../src/contract/boundaries';
import type { Precision } from './simplify';

export const precisions: Readonly<Record<string, Precision>> = {
  /** About 17 000 points on a grid of 75 m: 52 kB brotli. */
  [overviewFile]: { quantization: 20_000, coarseness: 0.05, maxTolerance: 3000, areaError: 0.02 },
  /** About 48 000 points on a grid of 10 m: 160 kB brotli. */
  [detailFile]: { quantization: 150_000, coarseness: 0.02, maxTolerance: 300, areaError: 0.0049 },
};
