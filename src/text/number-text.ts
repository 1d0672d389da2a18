/** One number of a place with all that goes along: value, n, interval, bounds and status. */
import type { Area, View } from '../model/view';
import { baseText, estimatedGroup, intervalText, noValueText, valueText } from './area-text';
import { boundsMeaning, boundsText } from './response-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** The value, or why there is none. */
export const numberText = (t: Texts, { indikator }: View, area: Area): string =>
  valueText(t, indikator, area) ?? noValueText(t, area);

/** Whom the number is about, where that is not the place alone. */
function subjectText(t: Texts, { indikator }: View, area: Area): string | null {
  const { gjelder_navn, niva, status } = area;
  if (niva !== 'kommune' && gjelder_navn !== null) return t.place.sentence.joint(gjelder_navn);
  if (status === 'anslag' && indikator.base === 'kommuner') return estimatedGroup(t, area);
  return gjelder_navn;
}

/** Whom it is about, n, interval, bounds and status, in one line. */
export function numberFacts(t: Texts, view: View, area: Area): string {
  const interval = intervalText(t, view.indikator, area);
  const bounds = area.status === 'anslag' ? boundsText(t, area) : null;
  return [
    subjectText(t, view, area),
    baseText(t, view.indikator, area),
    area.few ? t.card.few : null,
    interval === null ? null : t.place.interval(interval),
    bounds === null ? null : `${t.card.bounds}: ${boundsMeaning(t, area, bounds)}`,
    statusText(t, area),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
