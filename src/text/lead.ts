/** The sentences under the title: what the map shows now. */
import type { Area, View } from '../model/view';
import { spreadOf } from '../model/spread';
import { baseText, valueInWords, valueText } from './area-text';
import type { Texts } from './texts';

/** More areas than this are counted, not named. */
const mostNamed = 3;

function named(t: Texts, view: View, areas: readonly Area[]): string {
  const names = [...new Set(areas.map((area) => area.gjelder ?? area.navn))];
  if (names.length <= mostNamed) return t.format.list(names);
  return t.lead.manyAreas(areas.length, t.niva[view.niva].many);
}

function countrySentence(t: Texts, { indikator, norge }: View): string {
  const value = valueInWords(t, indikator, norge);
  if (value === null) return '';
  const base = baseText(t, indikator, norge);
  return t.lead.country(value, base === null ? '' : ` (${base})`);
}

export function leadText(t: Texts, view: View): string {
  const { areas, indikator, norge } = view;
  const many = t.niva[view.niva].many;
  const withValue = areas.filter((area) => area.verdi !== null).length;
  const spread = spreadOf(view);
  const [low, high] = [spread?.low[0], spread?.high[0]];
  const sentences: string[] = [];
  if (withValue === 0) sentences.push(t.lead.none(t.niva[view.niva].one));
  else if (withValue < areas.length) sentences.push(t.lead.known(withValue, areas.length, many));
  if (spread && low && high) {
    const sentence = withValue < areas.length ? t.lead.spreadOfKnown : t.lead.spread;
    sentences.push(
      sentence(
        valueText(t, indikator, low) ?? '',
        named(t, view, spread.low),
        valueText(t, indikator, high) ?? '',
        named(t, view, spread.high),
      ),
    );
  }
  sentences.push(countrySentence(t, view));
  if (norge.svart !== null) sentences.push(t.lead.response(norge.svart, norge.kommuner));
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
