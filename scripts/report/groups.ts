/** What the report says of a filter's municipalities or cooperations in the whole country. */
import type { AreaNumber } from '../../src/query/area-row';
import type { ReportedGroup } from './reported-groups';
import { saidOf } from './said';

/** Codes such as `norge&form=as` and `storrelse=0-9999`: a filter's, as `reportGroup` names them. */
const isFilterGroup = (gruppe: string) => gruppe.includes('=');

/** A group of cooperations is of the municipalities before the first `&`. */
const kommunerOf = (
  groups: ReadonlyMap<string, ReportedGroup>,
  gruppe: string,
): ReportedGroup | undefined => groups.get(gruppe.split('&')[0] ?? '');

/** A row of the country for each group that has a number, a bound, or nothing but a filter's name. */
export function groupNumbers(
  groups: ReadonlyMap<string, ReportedGroup>,
  averaged: boolean,
): (AreaNumber & { readonly utvalg: string })[] {
  return [...groups.values()]
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
          svart: kommunerOf(groups, group.gruppe_kode)?.svart ?? null,
          kommuner: kommunerOf(groups, group.gruppe_kode)?.kommuner ?? 0,
          fylke_svart: null,
          fylke_kommuner: null,
          fylke_gruppe: null,
        },
      ];
    });
}
