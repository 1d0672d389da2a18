/** What the two numbers of a change rest on, for chart and picture. */
import type { Indikator } from '../indicators/catalogue';
import type { AreaChange } from '../model/change';
import { inSentence } from './casing';
import type { Texts } from './texts';

/** How many are behind each of the two; null for a kommune that answers yes or no: itself. */
export function changeBases(
  t: Texts,
  { ofKommune }: Indikator,
  { fra, til, niva }: AreaChange,
): string | null {
  if (niva === 'kommune' && ofKommune === 'ja_nei') return null;
  if (fra.n === null && til.n === null) return t.figures.nUnknown;
  const counts = [fra.n, til.n].map((n) =>
    n === null ? inSentence(t, t.rounds.noValue) : t.format.count(n),
  );
  return `n: ${counts.join(' → ')}`;
}

/** That one of the two rests on few answers. */
export const changeFew = (t: Texts, { fra, til }: AreaChange): string | null =>
  fra.few || til.few ? t.figures.few : null;
