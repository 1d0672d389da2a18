/** One number of a place with all that goes along: value, n, interval, bounds and status. */
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { baseText, intervalText, noValueText, valueText } from './area-text';
import { boundsMeaning, boundsText } from './response-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** The value, or why there is none. */
export const numberText = (t: Texts, { indikator }: View, area: Area): string =>
  valueText(t, indikator, area) ?? noValueText(t, area);

/** n, interval, what is sure of an estimate, and status, in one line; whom it is about stands over it. */
export function numberFacts(t: Texts, { indikator }: View, area: Area): string {
  const interval = intervalText(t, indikator, area);
  const bounds = area.status === 'anslag' ? boundsText(t, area) : null;
  return [
    baseText(t, indikator, area),
    area.few ? t.card.few : null,
    interval === null ? null : t.place.interval(interval),
    bounds === null ? null : `${t.card.bounds}: ${boundsMeaning(t, area, bounds)}`,
    statusText(t, area),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
