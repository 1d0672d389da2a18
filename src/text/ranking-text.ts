/** What is said of an area in the lists by value: its place, with its doubt, and what is behind the value. */
import { isMade } from '../contract/datasett';
import type { Indikator } from '../indicators/catalogue';
import type { AreaGroup } from '../model/area-groups';
import type { Span } from '../model/telling-apart';
import type { RankedArea } from '../model/ranking';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { baseText, intervalText, numberInWords } from './area-text';
import { capitalised } from './casing';
import { legendText } from './legend-text';
import { boundsMeaning, boundsText, responseOf, responseText } from './response-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** The place of an area among `all`, never without its doubt. */
export const rankText = (t: Texts, { low, high }: Span, all: number): string =>
  low === high ? t.ranking.place(low, all) : t.ranking.placeRange(low, high, all);

/** Whether the row says how sure it is, or that this is not known. */
function intervalSaid(t: Texts, indikator: Indikator, { area, interval }: RankedArea) {
  const text = intervalText(t, indikator, area);
  if (text !== null) return t.ranking.interval(text);
  return area.niva === 'kommune' || interval !== null ? null : t.ranking.noInterval;
}

function responseSaid(t: Texts, { datasett }: View, area: Area): string | null {
  const response = area.niva === 'kommune' ? null : responseOf(area);
  if (!response) return null;
  const { answered, answeredMade } = t.ranking;
  return (isMade(datasett) ? answeredMade : answered)(responseText(t, response));
}

/** n, interval, response and status of a row, in that order. */
export function rankedDetails(t: Texts, view: View, ranked: RankedArea): string[] {
  const { area } = ranked;
  return [
    area.gjelder_navn === null ? null : t.card.appliesTo(area.gjelder_navn),
    baseText(t, view.indikator, area),
    area.few ? t.card.few : null,
    intervalSaid(t, view.indikator, ranked),
    responseSaid(t, view, area),
    statusText(t, area),
  ].filter((part) => part !== null);
}

/** What is behind a number that is not ranked: its interval, and what is sure whatever the silent would say. */
export function groupedDetails(t: Texts, view: View, area: Area): string[] {
  const interval = intervalText(t, view.indikator, area);
  /** The heading says its place in the order; what bounds it stands here. */
  const range = area.orden === null ? null : numberInWords(t, view.indikator, area);
  const bounds = view.indikator.boundedBySilent ? boundsText(t, area) : null;
  return [
    area.niva === 'kommune' || area.gjelder_navn === null
      ? null
      : t.card.appliesTo(area.gjelder_navn),
    range,
    interval === null ? null : t.ranking.interval(interval),
    bounds === null ? null : boundsMeaning(t, area, bounds),
    statusText(t, area),
  ].filter((part) => part !== null);
}

/** What a group of a list is called. */
export function groupHeading(t: Texts, view: View, { by, first }: AreaGroup): string {
  switch (by.kind) {
    case 'gjelder':
      return capitalised(t, first.gjelder_navn ?? by.gjelder);
    case 'orden': {
      const line = view.legend.find(({ orden }) => orden === by.orden);
      return line ? legendText(t, view, line) : '';
    }
    case 'tall':
      return t.ranking.grouped.settled;
    case 'status':
      return t.status[by.status].short;
  }
}
