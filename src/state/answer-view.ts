/** The view of an answer, with its places named in the reader's language. */
import type { Niva } from '../indicators/niva';
import { changeOf } from '../model/change-between';
import type { View } from '../model/view';
import { buildView } from '../model/view';
import type { AreaRow } from '../query/area-row';
import { namedRows } from '../text/names';
import type { Texts } from '../text/texts';
import type { Answer } from './numbers';

export interface Shown {
  readonly answer: Answer;
  readonly texts: Texts;
  /** Null: the default level of the data. */
  readonly niva: Niva | null;
}

export function viewOfAnswer({ answer, texts, niva }: Shown): View {
  const named = (rows: readonly AreaRow[]) => namedRows(texts, rows);
  const { cases, other } = answer;
  const view = buildView({ ...answer, niva }, named(answer.rows), cases);
  if (!other) return view;
  const { round, both } = other;
  const against = buildView({ ...answer, niva: view.niva, round }, named(other.rows), cases);
  return { ...view, change: changeOf(view, against, both) };
}
