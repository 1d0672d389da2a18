/** What stands in a number's place where the report tells an order, or that a municipality cooperates. */
import type { AreaNumber } from '../query/area-row';
import type { Texts } from './texts';

export function ordenText(
  t: Texts,
  { orden, utledning }: Pick<AreaNumber, 'orden' | 'utledning'>,
): string | null {
  if (orden === null) return null;
  return utledning === 'case' ? t.orden.inCase : t.orden.words[orden];
}
