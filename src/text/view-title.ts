/** The title over a view; of made answers it says so before anything else. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { IndikatorId } from '../indicators/catalogue';
import type { View } from '../model/view';
import { changeTitle } from './change-text';
import type { Texts } from './texts';

/** @param view null while its numbers are not there */
export function viewTitle(
  t: Texts,
  indikator: IndikatorId,
  view: View | null,
  datasett: Datasett,
): string {
  const title = view?.change ? changeTitle(t, view, view.change) : t.indikator[indikator].title;
  return isMade(datasett) ? t.indikator.inExample(title) : title;
}
