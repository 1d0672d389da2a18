/** What a place can be held against: the areas it lies in, and the municipalities like it. */
import type { Niva } from '../indicators/niva';
import type { AreaFacts } from '../query/area-row';
import { filters, registerIds } from '../query/filters';
import type { Like } from '../query/place-measures';

/** What a kommune is of by the register, such as its size; null for larger areas. */
export function likeOf(place: AreaFacts): Like | null {
  if (place.niva !== 'kommune') return null;
  const values = registerIds.map((id) => [id, filters[id].register(place)] as const);
  return values.some(([, value]) => value === null) ? null : (Object.fromEntries(values) as Like);
}

export interface Around {
  readonly niva: Niva;
  readonly omrade: string;
}

/** The areas that hold a place, from the nearest out; one that is the same land is not repeated. */
export function areasAround({ niva, ...place }: AreaFacts): Around[] {
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
