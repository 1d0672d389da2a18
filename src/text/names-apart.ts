/** Names of places that stand beside each other. */
import type { Area } from '../model/area';
import type { Texts } from './texts';

type Named = Pick<Area, 'niva' | 'navn' | 'fylkesnavn'>;

/** Each place's name, with what it is, or the fylke it lies in, where another of them has the same. */
export function namesApart(t: Texts, places: readonly Named[]): string[] {
  return places.map(({ niva, navn, fylkesnavn }) => {
    const same = places.filter((place) => place.navn === navn);
    if (same.length < 2 || niva === 'norge') return navn;
    const ofOneLevel = same.every((place) => place.niva === niva);
    return `${navn} (${ofOneLevel && fylkesnavn !== null ? fylkesnavn : t.niva[niva].one})`;
  });
}
