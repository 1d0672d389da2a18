/** What is said of an area: the same words on card, map option and table. */
import { catalogue } from '../indicators/catalogue';
import type { Indikator } from '../indicators/catalogue';
import type { Area } from '../model/view';
import type { Texts } from './texts';

/** The value with its unit, or the range it lies in; null where the status allows neither. */
export function valueText(t: Texts, { unit }: Indikator, area: Area): string | null {
  if (area.verdi !== null) {
    const write = area.utledning === 'snitt' ? t.format.mean : t.format.value;
    return write(area.verdi, unit);
  }
  if (area.verdi_lav === null || area.verdi_hoy === null) return null;
  return t.format.range(area.verdi_lav, area.verdi_hoy, unit);
}

/** The value as a sentence has it: the range of a bounded one in words. */
export function valueInWords(t: Texts, indikator: Indikator, area: Area): string | null {
  const { verdi, verdi_lav, verdi_hoy } = area;
  if (verdi !== null || verdi_lav === null || verdi_hoy === null) {
    return valueText(t, indikator, area);
  }
  return t.card.between(t.format.between(verdi_lav, verdi_hoy, indikator.unit));
}

/** What the value is a share or a mean of. */
export function baseText(t: Texts, indikator: Indikator, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy } = area;
  if (area.status === 'ikke_publisert') return null;
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

/** The same in as few words as a table's cell has room for. */
export function baseShort(t: Texts, area: Area): string | null {
  const { n, teller, teller_lav, teller_hoy } = area;
  if (n === null) return null;
  if (teller !== null) return t.table.of(t.format.count(teller), n);
  if (teller_lav === null || teller_hoy === null) return t.format.count(n);
  return t.table.of(`${t.format.count(teller_lav)}–${t.format.count(teller_hoy)}`, n);
}

/** Where the number stands in the report, or that it does not. */
export function sourceText(t: Texts, { kilde, utledning }: Area): string {
  if (kilde === null) return t.card.noSource;
  return utledning === 'trykt' ? t.card.report(kilde) : t.card.derivedFrom(kilde);
}

export const intervalText = (t: Texts, area: Area): string | null =>
  area.ki_lav === null || area.ki_hoy === null
    ? null
    : t.format.range(area.ki_lav, area.ki_hoy, 'prosent');

/** The bounds over those who did not answer; null where everybody did, and there is nothing to say. */
export const boundsText = (t: Texts, area: Area): string | null =>
  area.grense_lav === null || area.grense_hoy === null || area.svart === area.kommuner
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
  if (answered === null || all === null) return null;
  return { answered, all, place: ofKommune ? area.fylke_gruppe : area.gjelder };
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
  if (area.gjelder !== null) said.push(t.card.appliesTo(area.gjelder));
  if (area.utledning === 'snitt' && area.del_lav !== null && area.del_hoy !== null) {
    const [low, high] = [t.format.value(area.del_lav, unit), t.format.value(area.del_hoy, unit)];
    said.push(low === high ? t.card.averageOfSame(low) : t.card.averageOf(low, high));
  }
  if (area.utledning === 'mellom_fylker') said.push(t.card.betweenFylker);
  // A remark on a printed share only repeats the count that stands beside it.
  const countSaid = area.utledning === 'trykt' && area.teller !== null;
  if (area.utledning !== 'mellom_fylker' && area.grunnlag !== null && !countSaid) {
    said.push(area.grunnlag);
  }
  if (area.niva === 'kommune' && area.svart !== null) {
    said.push(area.svart === 1 ? t.card.kommuneAnswered : t.card.kommuneSilent);
  }
  return said;
}

/** One line that says it all: for a screen reader on the map. */
export function spokenText(t: Texts, indikator: Indikator, area: Area): string {
  const value = valueText(t, indikator, area) ?? t.card.noValue;
  const status = t.status[area.status].short;
  const place = area.gjelder === null ? area.navn : `${area.navn} (${area.gjelder})`;
  return [place, value, baseText(t, indikator, area), status]
    .filter((part) => part !== null)
    .join(', ');
}

/** What is measured, in words: with the kind of effect where there is a choice of it. */
export function measureText(t: Texts, indikator: Indikator, effekt: keyof Texts['effekt']): string {
  const { measure } = t.indikator[indikator.id];
  if (indikator !== catalogue.effekt || effekt === 'label') return measure;
  return `${measure}: ${t.effekt[effekt].measure}`;
}
