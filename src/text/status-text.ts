/** What a status is called, alone and where it goes along with a number. */
import type { Status } from '../indicators/status';
import type { Provenance } from '../model/provenance';
import { inSentence } from './casing';
import type { Texts } from './texts';

/** A status as it stands inside a sentence. */
export const statusWord = (t: Texts, status: Status): string =>
  inSentence(t, t.status[status].short);

/** The status of a number; that it is modelled too, where the status alone would read as real. */
export function statusText(
  t: Texts,
  { status, modelled }: { readonly status: Status } & Pick<Provenance, 'modelled'>,
): string {
  const { short } = t.status[status];
  return modelled && status !== 'modellert' ? `${short} (${statusWord(t, 'modellert')})` : short;
}
