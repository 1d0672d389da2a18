/** What stands in a number's place where the report tells an order, or that a municipality cooperates. */
import type { AreaNumber } from '../query/area-row';
import { inSentence } from './casing';
import type { Texts } from './texts';

export function ordenText(
  t: Texts,
  { orden, utledning }: Pick<AreaNumber, 'orden' | 'utledning'>,
): string | null {
  if (orden === null) return null;
  return inSentence(t, utledning === 'case' ? t.card.cooperatesCase : t.legend.orden[orden]);
}
