/** A frame sandboxed to scripts alone: its origin is opaque, so that no worker and no database starts. */
import type { Manifest } from '../contract/manifest';
import { isFiltered } from '../query/filters';
import type { Question } from '../state/numbers';
import { isOpening } from '../state/numbers';

/**
 * Whether the document is in such a frame, and only a database could tell what is asked for.
 * @param manifest null until it is read
 * @returns null where that is not known before the manifest is
 */
export function lacksNumbers(manifest: Manifest | null, question: Question): boolean | null {
  if (self.origin !== 'null') return false;
  return isFiltered(question.filters) || (manifest && !isOpening(manifest, question));
}
