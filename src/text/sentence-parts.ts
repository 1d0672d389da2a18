/** Parts that the sentences of a place share, whichever data set they are of. */
import { isMade } from '../contract/datasett';
import type { Status } from '../indicators/status';
import type { Measured } from '../model/place-comparison';
import type { Area } from '../model/area';
import { limitsSamarbeid } from '../query/filters';
import { measureText, numberInWords } from './area-text';
import { capitalised, inSentence } from './casing';
import { statusInBrackets } from './status-text';
import type { Texts } from './texts';

/** Status of an area's number, whom else it is about, and whether there are few answers. */
export function tag(t: Texts, area: Area): string {
  const { gjelder_navn, niva, few } = area;
  const joint = niva === 'kommune' ? null : gjelder_navn;
  return [
    statusInBrackets(t, area),
    joint === null ? null : t.place.sentence.appliesTo(joint),
    few ? inSentence(t, t.card.few) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** How many answered, with the status of the count. */
interface Answered {
  readonly place: string;
  readonly count: number;
  readonly all: number;
  readonly status: Status;
}

/** An area's count of answers; null where it is not known. */
export function answeredOf(t: Texts, area: Area, status: Status): Answered | null {
  const { navn, gjelder_navn, svart, kommuner } = area;
  if (svart === null) return null;
  const place = gjelder_navn === null ? navn : t.place.sentence.joint(gjelder_navn);
  return { place, count: svart, all: kommuner, status };
}

/** Without a full stop: a clause may follow. */
export function answeredText(
  t: Texts,
  { datasett }: Area,
  { place, count, all, status }: Answered,
): string {
  const where = capitalised(t, t.inPlaces([place]));
  const words = isMade(datasett) ? t.place.sentence.made : t.place.sentence;
  return words.answered(where, count, all, statusInBrackets(t, { status, datasett }));
}

function shareClause(t: Texts, { view, area }: Measured, answered: number | null): string {
  const { sentence } = t.place;
  const share = numberInWords(t, view.indikator, area);
  if (share === null) return sentence.noShare(tag(t, area));
  const clause = limitsSamarbeid(view.filters) ? sentence.pass : sentence.cooperate;
  const { teller, teller_lav, teller_hoy } = area;
  if (area.n !== answered) return sentence.share(share, tag(t, area));
  if (teller !== null) return clause(t.format.count(teller), share, tag(t, area));
  if (teller_lav === null || teller_hoy === null) return sentence.share(share, tag(t, area));
  return clause(sentence.countRange(teller_lav, teller_hoy), share, tag(t, area));
}

/** How many answered, and how many of them cooperate. */
export function shareSentence(t: Texts, share: Measured, answered: Answered | null): string {
  const clause = shareClause(t, share, answered?.count ?? null);
  if (!answered) return `${share.area.navn}: ${clause}.`;
  return `${answeredText(t, share.area, answered)}; ${clause}.`;
}

export type Part = 'formal' | 'effect';

/** A share or a mean over cooperations; that it is missing, where it is. */
export function samarbeidSentence(t: Texts, part: Part, { view, area }: Measured): string {
  const { sentence } = t.place;
  const value = numberInWords(t, view.indikator, area);
  if (value === null) {
    return sentence.missing(measureText(t, view.indikator, view.effekt), tag(t, area));
  }
  const withoutN = part === 'formal' ? sentence.formalWithoutN : sentence.effectWithoutN;
  const said =
    area.n === null ? withoutN(value, tag(t, area)) : sentence[part](value, area.n, tag(t, area));
  return capitalised(t, said);
}
