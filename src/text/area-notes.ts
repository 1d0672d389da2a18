/** Sentences on how an area's number came about, and what to mind. */
import { isMade, isReal } from '../contract/datasett';
import type { Area } from '../model/area';
import type { View } from '../model/view';
import { isFiltered } from '../query/filters';
import { numberInWords } from './area-text';
import { noteText } from './note-text';
import type { Texts } from './texts';

/** Of which numbers it is made. */
function ofParts(t: Texts, { indikator: { unit } }: View, area: Area): string[] {
  const { utledning, del_lav, del_hoy } = area;
  if (del_lav === null || del_hoy === null) return [];
  const [low, high] = [t.format.value(del_lav, unit), t.format.value(del_hoy, unit)];
  if (utledning === 'vektet') return [t.card.weighted(low, high)];
  if (utledning !== 'snitt') return [];
  return [low === high ? t.card.averageOfSame(low) : t.card.averageOf(low, high)];
}

/** What bounds a place in an order. */
function ofOrder(t: Texts, { indikator }: View, area: Area): string[] {
  const range = area.utledning === 'rekkefolge' ? numberInWords(t, indikator, area) : null;
  return range === null ? [] : [t.card.boundedBy(range)];
}

function ofOrigin(t: Texts, { utledning, grunnlag, teller }: Area): string[] {
  // A remark on a printed share only repeats the count that stands beside it.
  const countSaid = utledning === 'trykt' && teller !== null;
  return grunnlag === null || countSaid ? [] : [noteText(t, grunnlag)];
}

/** How many of the country did not answer: beside every estimate that rests on those that did. */
function ofSilent(t: Texts, { norge, filters, indikator }: View, area: Area): string[] {
  const { svart, kommuner } = norge;
  const isAsked = area.status === 'anslag' && indikator.boundedBySilent;
  if (!isAsked || svart === null || isFiltered(filters)) return [];
  const share = t.format.value((100 * (kommuner - svart)) / kommuner, 'prosent');
  return [t.card.silent(svart, kommuner, share)];
}

/** What is known of whether the kommune itself answered. */
function ofKommune(t: Texts, area: Area): string[] {
  const { navn, svart, datasett, gjelder, utledning, fylke_gruppe_navn } = area;
  if (area.niva !== 'kommune') return [];
  if (isMade(datasett)) return [];
  if (isReal(datasett)) {
    if (svart === null) return [];
    return [svart === 1 ? t.card.kommuneAnswered : t.card.kommuneSilent];
  }
  const noNumber = gjelder === null ? [] : [t.card.noKommune];
  if (svart !== 1 || fylke_gruppe_navn === null) return [...noNumber, t.card.notPublic(navn)];
  // What follows from it says why: all of the fylke answered.
  if (utledning === 'utledet') return [];
  const answered = t.card.answeredAll(fylke_gruppe_navn, navn);
  return [...noNumber, answered, t.card.answerNotPublic(navn)];
}

export function notes(t: Texts, view: View, area: Area): string[] {
  const { gjelder_navn, niva, status, verdi } = area;
  const isRange = status === 'anslag' && verdi === null;
  return [
    ...(gjelder_navn !== null && niva !== 'kommune' ? [t.card.appliesTo(gjelder_navn)] : []),
    ...(isRange ? [t.card.allLarge] : []),
    ...ofParts(t, view, area),
    ...ofOrder(t, view, area),
    ...ofOrigin(t, area),
    ...ofSilent(t, view, area),
    ...ofKommune(t, area),
  ];
}

/** Said of an interval or of bounds that the report does not print. */
export const computedText = (t: Texts, { utledning }: Area, range: string): string =>
  utledning === 'svar' || utledning === 'anslag' ? range : t.card.computedHere(range);
