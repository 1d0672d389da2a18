/** What the report says of a filter's municipalities or cooperations in the whole country. */
import type { AreaNumber } from '../../src/query/area-row';
import type { Known } from './known-sql';
import { saidOf } from './said';

/** Codes such as `norge&form=as` and `storrelse=0-9999`: a filter's, as `reportGroup` names them. */
const isFilterGroup = (gruppe: string) => gruppe.includes('=');

/** A group of cooperations is of the municipalities before the first `&`. */
const kommunerOf = (known: ReadonlyMap<string, Known>, gruppe: string): Known | undefined =>
  known.get(gruppe.split('&')[0] ?? '');

/** A row of the country for each group that has a number, a bound, or nothing but a filter's name. */
export function groupNumbers(
  known: ReadonlyMap<string, Known>,
  averaged: boolean,
): (AreaNumber & { readonly utvalg: string })[] {
  return [...known.values()]
    .filter(({ gruppe_kode }) => isFilterGroup(gruppe_kode))
    .flatMap((group) => {
      const said = saidOf(group, averaged);
      if (said.status === 'ikke_publisert') return [];
      return [
        {
          utvalg: group.gruppe_kode,
          niva: 'norge' as const,
          omrade: 'norge',
          ...said,
          svart: kommunerOf(known, group.gruppe_kode)?.svart ?? null,
          kommuner: kommunerOf(known, group.gruppe_kode)?.kommuner ?? 0,
          fylke_svart: null,
          fylke_kommuner: null,
          fylke_gruppe: null,
        },
      ];
    });
}
