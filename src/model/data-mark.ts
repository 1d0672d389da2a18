/** What a file or a picture says of its numbers all at once, so that it is said wherever it ends up. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { Status } from '../indicators/status';
import type { View } from './view';

/** `eksempel`: all of them are made, and nobody's answers. `anslag`: some of them are estimates. */
export type DataMark = 'eksempel' | 'anslag';

export function markOf(datasett: Datasett, statuses: readonly Status[]): DataMark | null {
  if (isMade(datasett)) return 'eksempel';
  return statuses.includes('anslag') ? 'anslag' : null;
}

/** Of the areas that the view shows. */
export const markOfView = ({ datasett, areas }: View): DataMark | null =>
  markOf(
    datasett,
    areas.map(({ status }) => status),
  );
