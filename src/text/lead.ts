/** The sentences under the title: what the map shows now. */
import type { Area, View } from '../model/view';
import { spreadOf } from '../model/spread';
import { isFiltered } from '../query/filters';
import { reportYear } from '../query/round';
import { baseText, valueInWords, valueText } from './area-text';
import { changeLead } from './change-text';
import { filterTexts } from './filter-text';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** More areas than this are counted, not named. */
const mostNamed = 3;

function namesOf(t: Texts, view: View, areas: readonly Area[]): string[] {
  const names = [...new Set(areas.map((area) => area.gjelder_navn ?? area.navn))];
  if (names.length <= mostNamed) return names;
  return [t.lead.manyAreas(areas.length, t.niva[view.niva].many)];
}

function countrySentence(t: Texts, { indikator, norge }: View): string {
  const value = valueInWords(t, indikator, norge);
  if (value === null) return '';
  const base = baseText(t, indikator, norge);
  const said = [base, norge.modelled ? statusWord(t, 'modellert') : null];
  const known = said.filter((part) => part !== null).join(', ');
  return t.lead.country(value, known && ` (${known})`);
}

/** How many of the areas' values are known, when not all are. */
function knownSentence(t: Texts, { areas, niva }: View): string {
  const known = areas.filter((area) => area.verdi !== null && !area.modelled).length;
  const modelled = areas.some((area) => area.verdi !== null && area.modelled);
  if (known === 0) {
    const colours = niva === 'kommune' ? t.lead.modelledWithSilent : t.lead.modelled;
    return `${t.lead.notGiven(t.niva[niva].each)} ${modelled ? colours : t.lead.choose}`;
  }
  if (known === areas.length) return '';
  return t.lead.known(known, areas.length, t.niva[niva].many);
}

/** Where some values are known and the others modelled. */
function othersSentence(t: Texts, { areas, niva }: View): string {
  const withValue = areas.filter((area) => area.verdi !== null);
  const modelled = withValue.filter((area) => area.modelled).length;
  if (modelled === 0 || modelled === withValue.length) return '';
  return niva === 'kommune' ? t.lead.othersModelledWithSilent : t.lead.othersModelled;
}

function spreadSentence(t: Texts, view: View): string {
  const { areas, indikator } = view;
  const spread = spreadOf(view);
  const [low, high] = [spread?.low[0], spread?.high[0]];
  if (!spread || !low || !high || view.yesOrNo) return '';
  const all = areas.every((area) => area.verdi !== null && !area.modelled);
  const [lowest, highest] = [low, high].map((area) => valueText(t, indikator, area) ?? '') as [
    string,
    string,
  ];
  const [lowNames, highNames] = [namesOf(t, view, spread.low), namesOf(t, view, spread.high)];
  return all
    ? t.lead.spread(lowest, t.inPlaces(lowNames), highest, t.inPlaces(highNames))
    : t.lead.spreadOfKnown(lowest, t.format.list(lowNames), highest, t.format.list(highNames));
}

/** How many answered; not where the filter leaves only the example's word for it. */
function responseSentence(t: Texts, { norge, round, filters }: View): string {
  if (norge.svart === null || norge.modelled || isFiltered(filters)) return '';
  if (norge.bolge === null || round?.bolge === reportYear) {
    return t.lead.response(norge.svart, norge.kommuner);
  }
  return t.lead.responseOfRound(norge.svart, norge.kommuner, norge.bolge);
}

export function leadText(t: Texts, view: View): string {
  const only = filterTexts(t, view.filters).map(t.filter.only);
  if (view.change) return [...only, changeLead(t, view, view.change)].join(' ');
  return [
    ...only,
    knownSentence(t, view),
    spreadSentence(t, view),
    othersSentence(t, view),
    countrySentence(t, view),
    responseSentence(t, view),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
