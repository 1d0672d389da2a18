/** A frame sandboxed to scripts alone: its origin is opaque, so that no worker and no database starts. */
import type { Manifest } from '../contract/manifest';
import type { Question } from '../state/numbers';
import { isOpening } from '../state/numbers';

/**
 * Whether the document is in such a frame, and only a database could tell what is asked for.
 * @param manifest null until it is read
 * @returns null where that is not known before the manifest is
 */
export function lacksNumbers(manifest: Manifest | null, question: Question): boolean | null {
  if (self.origin !== 'null') return false;
  // What the report says is there in every build, under filters too.
  if (question.datasett === 'rapporten') return false;
  return manifest && !isOpening(manifest, question);
}
