/** What is said of an area in the ranking: its place, with its doubt, and what is behind the value. */
import type { Span } from '../model/interval';
import type { RankedArea } from '../model/ranking';
import type { Indikator } from '../indicators/catalogue';
import { baseText, intervalText } from './area-text';
import { responseOf, responseText } from './response-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** The place of an area among `all`, never without its doubt. */
export function rankText(t: Texts, { low, high }: Span, all: number): string {
  if (low === 1 && high === all) return t.ranking.anywhere;
  if (high === 1) return t.ranking.lowestOf(all);
  if (low === all) return t.ranking.highestOf(all);
  if (low === high) return t.ranking.place(low, all);
  if (low === 1) return t.ranking.amongLowest(high, all);
  if (high === all) return t.ranking.amongHighest(all - low + 1, all);
  return t.ranking.between(low, high, all);
}

/** Whether the row says how sure it is, or that this is not known. */
function intervalSaid(t: Texts, indikator: Indikator, { area, interval }: RankedArea) {
  const text = intervalText(t, indikator, area);
  if (text !== null) return t.ranking.interval(text);
  if (area.niva === 'kommune' || interval !== null) return null;
  return area.verdi === null ? t.ranking.onlyRange : t.ranking.noInterval;
}

/** n, interval, response and status of a row, in that order. */
export function rankedDetails(t: Texts, indikator: Indikator, ranked: RankedArea): string[] {
  const { area } = ranked;
  const response = area.niva === 'kommune' ? null : responseOf(area);
  return [
    area.gjelder_navn === null ? null : t.card.appliesTo(area.gjelder_navn),
    baseText(t, indikator, area),
    area.few ? t.card.few : null,
    intervalSaid(t, indikator, ranked),
    response && t.ranking.answered(responseText(t, response)),
    statusText(t, area),
  ].filter((part) => part !== null);
}
