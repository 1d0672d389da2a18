/** What a place can be held against: the areas it lies in, and the municipalities like it. */
import type { Sentralitet, Storrelse } from '../contract/codes';
import { sentraliteter, storrelseOf } from '../contract/codes';
import type { AreaNiva, Niva } from '../indicators/niva';
import type { AreaRow } from '../query/area-row';

export type PlaceOf = Pick<
  AreaRow,
  | 'omrade'
  | 'navn'
  | 'folketall'
  | 'sentralitet'
  | 'fylkesnummer'
  | 'fylkesnavn'
  | 'landsdel'
  | 'landsdel_navn'
> & { readonly niva: AreaNiva };

/** Size and sentralitet of a kommune; null for larger areas. */
export function likeOf({
  niva,
  folketall,
  sentralitet,
}: PlaceOf): { readonly storrelse: Storrelse; readonly sentralitet: Sentralitet } | null {
  const klasse = sentraliteter.find((code) => Number(code) === sentralitet);
  if (niva !== 'kommune' || klasse === undefined) return null;
  return { storrelse: storrelseOf(folketall), sentralitet: klasse };
}

export interface Around {
  readonly niva: Niva;
  readonly omrade: string;
}

/** The areas that hold a place, from the nearest out; one that is the same land is not repeated. */
export function areasAround({ niva, ...place }: PlaceOf): Around[] {
  const around: (Around & { readonly navn: string | null })[] = [];
  if (niva === 'kommune' && place.fylkesnummer !== null) {
    around.push({ niva: 'fylke', omrade: place.fylkesnummer, navn: place.fylkesnavn });
  }
  if (niva !== 'landsdel' && place.landsdel !== null) {
    around.push({ niva: 'landsdel', omrade: place.landsdel, navn: place.landsdel_navn });
  }
  const named = around.filter(({ navn }, index) => {
    const inner = index === 0 ? place.navn : around[index - 1]?.navn;
    return navn !== inner;
  });
  return named.map(({ niva: level, omrade }) => ({ niva: level, omrade }));
}
