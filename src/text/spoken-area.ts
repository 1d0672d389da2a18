/** An area of a view in one line, for a screen reader on the map. */
import type { Area, View } from '../model/view';
import { spokenText } from './area-text';
import { spokenChange } from './change-text';
import type { Texts } from './texts';

export function spokenArea(t: Texts, view: View, area: Area): string {
  const change = view.change?.byOmrade.get(area.omrade);
  return change ? spokenChange(t, view, change) : spokenText(t, view.indikator, area);
}
