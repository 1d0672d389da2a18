/** Reads where the report contradicts itself: for the method page, and for `npm run verify`. */
import { readFileSync } from 'node:fs';
import type { Contradiction } from '../src/contract/method-file';

export interface RecordedContradiction extends Contradiction {
  /** The ids of the printed numbers it is about; one that ends in a dot is the beginning of several. */
  readonly tall: readonly string[];
  /** Whether no survey can give the number along with the others, so that it is let off. */
  readonly unntatt: boolean;
}

/** In the order of our notes on the report. */
export const contradictions = JSON.parse(
  readFileSync(new URL('../data/rapport/motsigelser.json', import.meta.url), 'utf8'),
) as readonly RecordedContradiction[];
