/** One number of a place with all that goes along: value, n, interval and status. */
import type { Area, View } from '../model/view';
import { baseText, intervalText, noValueText, valueText } from './area-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** The value, or why there is none. */
export const numberText = (t: Texts, { indikator }: View, area: Area): string =>
  valueText(t, indikator, area) ?? noValueText(t, area);

/** n, interval and status, in one line. */
export function numberFacts(t: Texts, { indikator }: View, area: Area): string {
  const interval = intervalText(t, indikator, area);
  return [
    area.gjelder_navn === null ? null : t.place.sentence.joint(area.gjelder_navn),
    baseText(t, indikator, area),
    area.few ? t.card.few : null,
    interval === null ? null : t.place.interval(interval),
    statusText(t, area),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
