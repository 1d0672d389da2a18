/** The title over a view. */
import type { IndikatorId } from '../indicators/catalogue';
import type { View } from '../model/view';
import { changeTitle } from './change-text';
import type { Texts } from './texts';

/** @param view null while its numbers are not there */
export const viewTitle = (t: Texts, indikator: IndikatorId, view: View | null): string =>
  view?.change ? changeTitle(t, view, view.change) : t.indikator[indikator].title;
