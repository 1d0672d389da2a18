/** What is said of an area's number: the same words on card, map option and table. */
import { isMade } from '../contract/datasett';
import type { Indikator } from '../indicators/catalogue';
import type { Span, Valued } from '../model/telling-apart';
import { shownSpan } from '../model/telling-apart';
import type { Area } from '../model/area';
import { roundOutwards } from '../model/scale/rounding';
import { inSentence } from './casing';
import { referenceText } from './names';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** A single municipality's answer is yes or no: a share of one says less. */
const isYesOrNo = ({ ofKommune }: Indikator, { niva, verdi, datasett }: Area) =>
  datasett !== 'rapporten' && niva === 'kommune' && ofKommune === 'ja_nei' && verdi !== null;

/**
 * The ends of the value as they are written. The mean of two printed numbers that falls between two tenths
 * may, as they are rounded, be either.
 */
export function writtenSpan({ step }: Pick<Indikator, 'step'>, value: Valued): Span | null {
  const shown = shownSpan(value);
  if (!shown || value.utledning !== 'snitt') return shown;
  return roundOutwards({ step }, shown);
}

/** What is known without a number: a kommune's yes or no, or a place in the report's order. */
function wordedValue(t: Texts, indikator: Indikator, area: Area): string | null {
  const { orden, utledning } = area;
  if (orden === 'kjent') return utledning === 'case' ? t.card.cooperatesCase : t.card.cooperates;
  if (orden !== null) return t.legend.orden[orden];
  if (!isYesOrNo(indikator, area)) return null;
  const { yes, no, yesFiltered, noFiltered } = t.card;
  const [ofYes, ofNo] = area.limited ? [yesFiltered, noFiltered] : [yes, no];
  const said = area.verdi === 100 ? ofYes : ofNo;
  return isMade(area.datasett) ? t.statusMeaning.inExample(said) : said;
}

/** What a number is, on the number itself: an estimate, or the example's. */
function marked(t: Texts, { status, datasett }: Area, value: string): string {
  if (isMade(datasett)) return t.statusMeaning.inExample(value);
  return status === 'anslag' ? t.card.estimate(value) : value;
}

/** The value with its unit, the range it lies in, or the words of it; null where nothing is known. */
export function valueText(t: Texts, indikator: Indikator, area: Area): string | null {
  const words = wordedValue(t, indikator, area);
  const span = writtenSpan(indikator, area);
  if (words !== null || !span) return words;
  return marked(t, area, t.format.range(span.low, span.high, indikator.unit));
}

/** What stands where the value would: why there is none. */
export const noValueText = (t: Texts, area: Area): string =>
  area.status === 'ikke_publisert' ? t.card.noValue : statusText(t, area);

/** The bare number as a sentence has it, where the sentence itself says what it is: a range in words. */
export function numberInWords(
  t: Texts,
  { unit, step }: Pick<Indikator, 'unit' | 'step'>,
  value: Valued,
): string | null {
  const span = writtenSpan({ step }, value);
  if (!span) return null;
  const single = t.format.value(span.low, unit) === t.format.value(span.high, unit);
  if (single) return t.format.range(span.low, span.high, unit);
  return t.card.rangeInWords(t.format.endsInWords(span.low, span.high, unit));
}

/** The value as a sentence has it. */
export function valueInWords(t: Texts, indikator: Indikator, area: Area): string | null {
  const words = wordedValue(t, indikator, area);
  const number = words ?? numberInWords(t, indikator, area);
  return words !== null || number === null ? words : marked(t, area, number);
}

/** The group that an estimated share is of, as its subject; of an area its own municipalities. */
export const estimatedGroup = (t: Texts, { gjelder_navn, navn }: Area): string =>
  gjelder_navn ?? t.groups.all(t.inPlaces([navn]));

/** The value's own line: an estimate with its interval and its group, a fylke's number as the fylke's. */
export function valueLine(t: Texts, indikator: Indikator, area: Area): string {
  if (area.status === 'anslag' && indikator.boundedBySilent) {
    const value = valueText(t, indikator, area) ?? '';
    return value + t.card.estimateOf(intervalText(t, indikator, area), estimatedGroup(t, area));
  }
  const value = valueInWords(t, indikator, area) ?? noValueText(t, area);
  if (area.niva !== 'kommune' || area.gjelder_navn === null) return value;
  return t.card.about(area.gjelder_navn, inSentence(t, value));
}

/** What the value is a share or a mean of; that it is not known, where it is not. */
export function baseText(t: Texts, indikator: Indikator, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy, status, svart, gjelder, datasett } = area;
  const isNone = n === 0 && area.verdi === null && area.verdi_lav === null;
  const isHidden = status === 'skjermet' && n === null;
  if (status === 'ikke_publisert' || area.orden === 'kjent' || isNone || isHidden) return null;
  const words = isMade(datasett) ? t.card.made : t.card;
  const unknown = (what: string) => (datasett === 'rapporten' ? t.card.nUnknown(what) : null);
  if (isYesOrNo(indikator, area)) return words.kommuneAnswer;
  if (indikator.boundedBySilent) {
    if (status === 'anslag') {
      return gjelder !== null || svart === null ? t.card.groupN : t.card.answeredOnly(svart);
    }
    if (n === null) return unknown(t.card.kommunerWithAnswer);
    if (teller !== null) return words.ofKommuner(teller, n);
    if (teller_lav !== null && teller_hoy !== null) {
      return words.ofKommunerRange(teller_lav, teller_hoy, n);
    }
  }
  if (n === null) return unknown(t.card.samarbeid);
  return t.card.ofN[indikator.id](n);
}

/** The same in as few words as a table's cell has room for; null where nobody is counted. */
export function baseShort(t: Texts, { unit }: Indikator, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy, datasett, status, orden } = area;
  const isMissing = datasett === 'rapporten' && status !== 'ikke_publisert' && orden !== 'kjent';
  if (n === null) return isMissing ? t.table.notGiven : null;
  if (n === 0 || orden === 'kjent') return null;
  if (unit !== 'prosent') return t.format.count(n);
  if (teller !== null) return t.table.of(t.format.count(teller), n);
  if (teller_lav === null || teller_hoy === null) return t.format.count(n);
  return t.table.of(t.format.counts(teller_lav, teller_hoy), n);
}

/** Where the number stands in the report, or whose answers it is from. */
export function sourceText(
  t: Texts,
  { kilde, utledning, datasett, bolge }: Pick<Area, 'kilde' | 'utledning' | 'datasett' | 'bolge'>,
): string {
  if (isMade(datasett)) return t.card.example;
  if (bolge !== null) return t.card.survey(bolge);
  if (kilde === null) return t.card.noSource;
  const reference = referenceText(t, kilde);
  switch (utledning) {
    case 'anslag':
    case 'vektet':
      return t.card.estimatedFrom(reference);
    case 'trykt':
    case 'case':
    case 'rekkefolge':
      return t.card.report(reference);
    default:
      return t.card.derivedFrom(reference);
  }
}

export const intervalText = (
  t: Texts,
  { unit }: Pick<Indikator, 'unit'>,
  area: Pick<Area, 'ki_lav' | 'ki_hoy'>,
): string | null =>
  area.ki_lav === null || area.ki_hoy === null
    ? null
    : t.format.range(area.ki_lav, area.ki_hoy, unit);

/** What is measured, in words: with the kind of effect where there is a choice of it. */
export function measureText(t: Texts, indikator: Indikator, effekt: keyof Texts['effekt']): string {
  const { measure } = t.indikator[indikator.id];
  if (!indikator.twofold || effekt === 'label') return measure;
  return `${measure}: ${t.effekt[effekt].measure}`;
}
