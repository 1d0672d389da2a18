/** What is said of a municipality near another. */
import type { SurveyDatasett } from '../contract/datasett';
import type { Near, NearSamarbeid } from '../model/near';
import { inSentence } from './casing';
import { statusWord } from './status-text';
import type { Texts } from './texts';

/** `nabo, 12 km`. */
export const nearness = (t: Texts, { er_nabo, avstand_km }: Near): string =>
  [
    er_nabo ? t.place.neighbours.neighbour : null,
    t.place.neighbours.distance(t.format.count(Math.max(1, Math.round(avstand_km)))),
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

/** Whether it answered, cooperates, and has wanted to; in the example, what was made up of it. */
export function knownText(t: Texts, near: Near, datasett: SurveyDatasett): string {
  const { known, knownMade, wishes, shielded } = t.place.neighbours;
  const said = [
    (datasett === 'eksempel' ? knownMade : known)[near.known],
    near.known === 'samarbeider_ikke' && near.onsket === 'ja' ? wishes : null,
    near.known === 'samarbeider' && near.skjermet ? shielded : null,
  ].filter((part) => part !== null);
  return `${said.join(', ')} (${statusWord(t, near.status)})`;
}
