/** An area of a view in one line, for a screen reader on the map. */
import type { Indikator } from '../indicators/catalogue';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { baseText, valueLine } from './area-text';
import { inSentence } from './casing';
import { spokenChange } from './change-text';
import { boundsMeaning, boundsText } from './response-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** One line that says it all: of an estimate its sure bounds, of any other number what it is of. */
export function spokenText(t: Texts, indikator: Indikator, area: Area): string {
  const { navn, gjelder_navn, niva, status } = area;
  const isEstimate = status === 'anslag';
  const bounds = isEstimate ? boundsText(t, area) : null;
  const base = isEstimate ? null : baseText(t, indikator, area);
  const parts = [
    gjelder_navn === null || niva === 'kommune' ? navn : `${navn} (${gjelder_navn})`,
    valueLine(t, indikator, area),
    base && inSentence(t, base),
    area.few ? t.card.few : null,
    bounds && boundsMeaning(t, area, bounds),
    statusText(t, area),
  ];
  return [...new Set(parts.filter((part) => part !== null))].join(', ');
}

export function spokenArea(t: Texts, view: View, area: Area): string {
  const change = view.change?.byOmrade.get(area.omrade);
  return change ? spokenChange(t, view, change) : spokenText(t, view.indikator, area);
}
