/** What is said of an area: the same words on card, map option and table. */
import { catalogue } from '../indicators/catalogue';
import type { Indikator } from '../indicators/catalogue';
import type { Span, Valued } from '../model/interval';
import { shownSpan } from '../model/interval';
import type { Area, View } from '../model/view';
import { isFiltered, limitsSamarbeid } from '../query/filters';
import { referenceText } from './names';
import { noteText } from './note-text';
import { statusText } from './status-text';
import type { Texts } from './texts';

/** A single municipality cooperates or does not: a share of one says less. */
const isYesOrNo = ({ base }: Indikator, { niva, verdi }: Area) =>
  niva === 'kommune' && base === 'kommuner' && verdi !== null;

/**
 * The ends of the value as they are written. The mean of two printed numbers that falls between two tenths
 * may, as they are rounded, be either.
 */
export function writtenSpan({ step }: Pick<Indikator, 'step'>, value: Valued): Span | null {
  const shown = shownSpan(value);
  if (!shown || value.utledning !== 'snitt') return shown;
  const steps = Number((shown.low / step).toFixed(6));
  return { low: Math.floor(steps) * step, high: Math.ceil(steps) * step };
}

/** The value with its unit, or the range it lies in; null where the status allows neither. */
export function valueText(t: Texts, indikator: Indikator, area: Area): string | null {
  const { unit } = indikator;
  if (isYesOrNo(indikator, area)) {
    const { yes, no, yesFiltered, noFiltered } = t.card;
    if (area.limited) return area.verdi === 100 ? yesFiltered : noFiltered;
    return area.verdi === 100 ? yes : no;
  }
  const span = writtenSpan(indikator, area);
  return span && t.format.range(span.low, span.high, unit);
}

/** What stands where the value would: why there is none. */
export const noValueText = (t: Texts, area: Area): string =>
  area.status === 'ikke_publisert' ? t.card.noValue : statusText(t, area);

/** The value as a sentence has it: the range of a bounded one in words. */
export function valueInWords(t: Texts, indikator: Indikator, area: Area): string | null {
  const { unit } = indikator;
  const span = writtenSpan(indikator, area);
  if (!span || t.format.value(span.low, unit) === t.format.value(span.high, unit)) {
    return valueText(t, indikator, area);
  }
  return t.card.between(t.format.between(span.low, span.high, unit));
}

/** What the value is a share or a mean of. */
export function baseText(t: Texts, indikator: Indikator, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy } = area;
  const isNone = n === 0 && area.verdi === null && area.verdi_lav === null;
  const isHidden = area.status === 'skjermet' && n === null;
  if (area.status === 'ikke_publisert' || isNone || isHidden) return null;
  if (isYesOrNo(indikator, area)) return t.card.ownAnswer;
  if (indikator.base === 'kommuner') {
    if (n === null) return t.card.nUnknown(t.card.kommunerWithAnswer);
    if (teller !== null) return t.card.ofKommuner(teller, n);
    if (teller_lav !== null && teller_hoy !== null) {
      return t.card.ofKommunerRange(teller_lav, teller_hoy, n);
    }
  }
  if (n === null) return t.card.nUnknown(t.card.samarbeid);
  return indikator.id === 'formalisert' ? t.card.ofKlassifisert(n) : t.card.ofSamarbeid(n);
}

/** The same in as few words as a table's cell has room for; nothing where nobody is counted. */
export function baseShort(t: Texts, { unit }: Indikator, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy } = area;
  if (n === null || n === 0) return null;
  if (unit !== 'prosent') return t.format.count(n);
  if (teller !== null) return t.table.of(t.format.count(teller), n);
  if (teller_lav === null || teller_hoy === null) return t.format.count(n);
  return t.table.of(`${t.format.count(teller_lav)}–${t.format.count(teller_hoy)}`, n);
}

/** What the area's status means for it: a fylke is not a kommune, and an example no answer. */
export function statusMeaning(t: Texts, { filters }: View, area: Area): string {
  const meaning = plainMeaning(t, isFiltered(filters), limitsSamarbeid(filters), area);
  const said = area.modelled && area.status !== 'modellert' && area.kommuner > 0;
  return said ? t.statusMeaning.i_eksempelet(meaning) : meaning;
}

function plainMeaning(
  t: Texts,
  filtered: boolean,
  someSamarbeid: boolean,
  { status, niva, svart, kommuner, utledning }: Area,
): string {
  const many = niva !== 'kommune';
  const { statusMeaning: words } = t;
  if (filtered && kommuner === 0) return words.ingen_kommuner;
  if (status === 'ikke_svart' && svart !== 0) {
    return many ? words.ikke_svart_mange : words.ikke_svart_spm;
  }
  if (status === 'ikke_svart' && many) return words.ikke_svart_mange;
  if (status === 'ingen_samarbeid' && someSamarbeid) return words.ingen_samarbeid_filter;
  if (status === 'ingen_samarbeid' && many) return words.ingen_samarbeid_mange;
  if (status === 'avgrenset' && utledning === 'svar') return words.avgrenset_skjermet;
  return t.status[status].meaning;
}

/** Where the number stands in the report, or whose answers it is from. */
export function sourceText(
  t: Texts,
  { kilde, utledning, modelled, bolge }: Pick<Area, 'kilde' | 'utledning' | 'modelled' | 'bolge'>,
): string {
  if (modelled) return t.card.example;
  if (bolge !== null) return t.card.survey(bolge);
  if (kilde === null) return t.card.noSource;
  const reference = referenceText(t, kilde);
  return utledning === 'trykt' ? t.card.report(reference) : t.card.derivedFrom(reference);
}

export const intervalText = (
  t: Texts,
  { unit }: Pick<Indikator, 'unit'>,
  area: Pick<Area, 'ki_lav' | 'ki_hoy'>,
): string | null =>
  area.ki_lav === null || area.ki_hoy === null
    ? null
    : t.format.range(area.ki_lav, area.ki_hoy, unit);

/**
 * The bounds over those who did not answer; null where they say nothing: everybody did, or it is one
 * municipality that did not.
 */
export const boundsText = (t: Texts, area: Area): string | null =>
  area.grense_lav === null ||
  area.grense_hoy === null ||
  area.svart === area.kommuner ||
  area.niva === 'kommune'
    ? null
    : t.format.range(area.grense_lav, area.grense_hoy, 'prosent');

export interface Response {
  readonly answered: number;
  readonly all: number;
  /** Where, when it is not the area itself. */
  readonly place: string | null;
}

/** How many answered in the area, or in the fylke of a kommune. */
export function responseOf(area: Area): Response | null {
  const ofKommune = area.niva === 'kommune';
  const answered = ofKommune ? area.fylke_svart : area.svart;
  const all = ofKommune ? area.fylke_kommuner : area.kommuner;
  if (answered === null || all === null || all === 0) return null;
  return { answered, all, place: ofKommune ? area.fylke_gruppe_navn : area.gjelder_navn };
}

const shareText = (t: Texts, { answered, all }: Response) =>
  t.format.value((100 * answered) / all, 'prosent');

export const responseText = (t: Texts, response: Response): string =>
  t.card.responseOf(response.answered, response.all, shareText(t, response));

export const responseShort = (t: Texts, response: Response): string =>
  `${t.table.of(t.format.count(response.answered), response.all)} (${shareText(t, response)})`;

/** Sentences on how the number came about and what to mind. */
export function notes(t: Texts, { unit }: Indikator, area: Area): string[] {
  const said: string[] = [];
  if (area.gjelder_navn !== null) said.push(t.card.appliesTo(area.gjelder_navn));
  if (area.utledning === 'snitt' && area.del_lav !== null && area.del_hoy !== null) {
    const [low, high] = [t.format.value(area.del_lav, unit), t.format.value(area.del_hoy, unit)];
    said.push(low === high ? t.card.averageOfSame(low) : t.card.averageOf(low, high));
  }
  if (area.utledning === 'mellom_fylker') said.push(t.card.betweenFylker);
  // A remark on a printed share only repeats the count that stands beside it.
  const countSaid = area.utledning === 'trykt' && area.teller !== null;
  if (area.utledning !== 'mellom_fylker' && area.grunnlag !== null && !countSaid) {
    said.push(noteText(t, area.grunnlag));
  }
  if (area.niva === 'kommune' && area.svart !== null && !area.modelled) {
    said.push(area.svart === 1 ? t.card.kommuneAnswered : t.card.kommuneSilent);
  }
  return said;
}

/** Said of an interval or of bounds: the report prints neither. */
export const computedText = (t: Texts, { utledning }: Area, range: string): string =>
  utledning === 'svar' ? range : t.card.computedHere(range);

/** One line that says it all: for a screen reader on the map. */
export function spokenText(t: Texts, indikator: Indikator, area: Area): string {
  const value = valueText(t, indikator, area) ?? noValueText(t, area);
  const place = area.gjelder_navn === null ? area.navn : `${area.navn} (${area.gjelder_navn})`;
  const parts = [place, value, baseText(t, indikator, area), statusText(t, area)];
  return [...new Set(parts.filter((part) => part !== null))].join(', ');
}

/** What is measured, in words: with the kind of effect where there is a choice of it. */
export function measureText(t: Texts, indikator: Indikator, effekt: keyof Texts['effekt']): string {
  const { measure } = t.indikator[indikator.id];
  if (indikator !== catalogue.effekt || effekt === 'label') return measure;
  return `${measure}: ${t.effekt[effekt].measure}`;
}
