/** The sentences under the title: what the map shows now. */
import { isMade } from '../contract/datasett';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import type { Spread } from '../model/extremes';
import { spreadOf } from '../model/extremes';
import { isSettled } from '../indicators/status';
import { isFiltered } from '../query/filters';
import { baseText, numberInWords, valueText } from './area-text';
import { inSentence } from './casing';
import { changeLead } from './change-text';
import { filterTexts } from './filter-text';
import { statusInBrackets } from './status-text';
import type { Texts } from './texts';

/** More areas than this are counted, not named. */
const mostNamed = 3;

/** Areas with their preposition and the status of their number. */
function inAreas(t: Texts, { niva }: View, areas: readonly Area[]): string {
  const names = [...new Set(areas.map((area) => area.gjelder_navn ?? area.navn))];
  const said =
    names.length <= mostNamed ? names : [t.lead.manyAreas(areas.length, t.niva[niva].many)];
  const words = [...new Set(areas.map((area) => statusInBrackets(t, area)))];
  return `${t.inPlaces(said)} (${t.format.list(words)})`;
}

function countrySentence(t: Texts, { indikator, norge }: View): string {
  const value = numberInWords(t, indikator, norge);
  if (value === null) return '';
  const base = baseText(t, indikator, norge);
  const said = [base && inSentence(t, base), statusInBrackets(t, norge)];
  return t.lead.country(value, ` (${said.filter((part) => part !== null).join(', ')})`);
}

const isOwn = ({ niva, gjelder }: Area) => niva !== 'kommune' || gjelder === null;
const isKnown = (area: Area) => area.verdi !== null && isSettled(area.status) && isOwn(area);

/** At kommune level the report's numbers are those of groups and of fylker. */
function kommunerSentence(t: Texts, { areas }: View): string {
  const cooperating = areas.filter(({ orden }) => orden === 'kjent').length;
  if (areas.some(({ status }) => status === 'anslag')) {
    const named = cooperating > 0 ? [t.lead.cooperating(cooperating)] : [];
    return [t.lead.ofGroups, ...named].join(' ');
  }
  const isOrdered = areas.some(({ orden }) => orden !== null && orden !== 'kjent');
  return [t.lead.ofFylker, ...(isOrdered ? [t.lead.orderedFylker] : [])].join(' ');
}

/** How much the report says of the areas' numbers, and what it says instead. */
function reportSentence(t: Texts, view: View): string {
  const { areas, niva } = view;
  if (areas.every(({ status }) => status === 'ikke_publisert')) {
    return t.lead.notGiven(t.niva[niva].each);
  }
  if (niva === 'kommune') return kommunerSentence(t, view);
  const settled = areas.filter(isKnown).length;
  if (settled === areas.length) return '';
  const isEstimated = areas.some(({ status }) => status === 'anslag');
  if (settled === 0) return isEstimated ? t.lead.allEstimated : t.lead.allOrdered;
  const rest = isEstimated ? t.lead.restEstimated : t.lead.restOrdered;
  return `${t.lead.numberKnown(settled, areas.length, t.niva[niva].many)} ${rest}`;
}

/** How many of the areas have a number from their answers, when not all have. */
function answersSentence(t: Texts, { areas, niva }: View): string {
  const settled = areas.filter(isKnown).length;
  if (settled === 0) return t.lead.noneShown(t.niva[niva].many);
  if (settled === areas.length) return '';
  return t.lead.numberKnown(settled, areas.length, t.niva[niva].many);
}

const coverageSentences: Readonly<Record<View['datasett'], (t: Texts, view: View) => string>> = {
  rapporten: reportSentence,
  undersokelsen: answersSentence,
  eksempel: (t) => t.lead.example,
};

function spreadSentence(t: Texts, view: View): string {
  const spread = view.yesOrNo ? null : spreadOf(view);
  if (!spread) return '';
  const end = (areas: Spread['low']): [value: string, where: string] => {
    const [first] = areas;
    return [first ? (valueText(t, view.indikator, first) ?? '') : '', inAreas(t, view, areas)];
  };
  return t.lead.spread(...end(spread.low), ...end(spread.high));
}

/** How many answered; not under a filter, and never of made answers. */
function responseSentence(t: Texts, { norge, round, filters, datasett }: View): string {
  if (norge.svart === null || isMade(datasett) || isFiltered(filters)) return '';
  return round
    ? t.lead.responseOfRound(norge.svart, norge.kommuner, round.bolge)
    : t.lead.response(norge.svart, norge.kommuner);
}

export function leadText(t: Texts, view: View): string {
  const only = filterTexts(t, view.filters).map(t.filter.only);
  if (view.change) return [...only, changeLead(t, view, view.change)].join(' ');
  return [
    ...only,
    coverageSentences[view.datasett](t, view),
    spreadSentence(t, view),
    countrySentence(t, view),
    responseSentence(t, view),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
