/** What is said of a municipality near another. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { Near, NearSamarbeid } from '../model/near-kommuner';
import type { Area } from '../model/area';
import { inSentence } from './casing';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** `nabo, 12 km`. */
export const nearness = (
  t: Texts,
  { er_nabo, avstand_km }: Pick<Near, 'er_nabo' | 'avstand_km'>,
): string =>
  [
    er_nabo ? t.place.neighbours.neighbour : null,
    t.place.neighbours.distance(t.format.atLeastOne(avstand_km)),
  ]
    .filter((part) => part !== null)
    .join(', ');

/** Sectors and form; labels have an "and" of their own, so that none joins them. */
export function samarbeidText(t: Texts, { form, sektorer }: NearSamarbeid): string {
  const { formUnknown, inForm, sectorUnknown } = t.place.neighbours;
  const named = form === null ? formUnknown : inSentence(t, t.filter.form.values[form]);
  const sectors = sektorer.map((code) => inSentence(t, t.filter.sektor.values[code]));
  return inForm(sectors.length === 0 ? sectorUnknown : sectors.join('; '), named);
}

type Words = Omit<Texts['place']['neighbours'], 'example'>;

/** The words of neighbours; in the example, of what was made up of them. */
export function nearWords(t: Texts, datasett: Datasett): Words {
  const { example, ...words } = t.place.neighbours;
  return isMade(datasett) ? { ...words, ...example } : words;
}

/** Whether it answered, cooperates, and has wanted to. */
export function nearAnswerText(t: Texts, near: Near, datasett: Datasett): string {
  const { answer, wishes, shielded } = nearWords(t, datasett);
  const said = [
    answer[near.answer],
    near.answer === 'samarbeider_ikke' && near.onsket === 'ja' ? wishes : null,
    near.answer === 'samarbeider' && near.skjermet ? shielded : null,
  ].filter((part) => part !== null);
  return `${said.join(', ')} (${statusWord(t, near.status)})`;
}

/** What the report says of whether a kommune cooperates: by name where it does, else only of its group. */
export function reportedOf(
  t: Texts,
  { orden, status, gjelder_navn }: Pick<Area, 'orden' | 'status' | 'gjelder_navn'>,
): string[] {
  const { answer, ofGroup } = t.place.neighbours;
  if (orden === 'kjent') return [`${answer.samarbeider} (${statusWord(t, status)})`];
  return gjelder_navn === null ? [] : [ofGroup(gjelder_navn)];
}
