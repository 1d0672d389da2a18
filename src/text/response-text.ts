/** How many answered, and what a number may be whatever the others would say. */
import { isMade } from '../contract/datasett';
import type { Area } from '../model/area';
import type { Texts } from './texts';

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

/** What the counts are of: those that answered, or have made answers. */
export function responseLabel(t: Texts, { datasett }: Area, { place }: Response): string {
  const words = isMade(datasett) ? t.card.made : t.card;
  return place === null ? words.response : words.responseIn(place);
}

/** Everybody answered that the number is about. */
export const allAnswered = ({ gjelder, svart, kommuner }: Area): boolean =>
  gjelder === null && svart === kommuner;

/**
 * The bounds over those who did not answer: of an estimate those of its group. Null where they say nothing:
 * the number is known and everybody answered, or it is one municipality that did not.
 */
export function boundsText(t: Texts, area: Area): string | null {
  const { grense_lav, grense_hoy, status, niva } = area;
  if (grense_lav === null || grense_hoy === null) return null;
  if (status !== 'anslag' && (niva === 'kommune' || allAnswered(area))) return null;
  return t.format.range(grense_lav, grense_hoy, 'prosent');
}

/** The bounds with what they hold against. */
export function boundsMeaning(t: Texts, area: Area, bounds: string): string {
  if (isMade(area.datasett)) return t.card.made.boundsMeaning(bounds);
  return allAnswered(area) ? t.card.boundsOfReport(bounds) : t.card.boundsMeaning(bounds);
}
