/** How much each value of each filter would leave, beside the filters that are set. */
import type { FilterId, Filters } from './filters';
import {
  filterIds,
  filterValues,
  isOfKommuner,
  kommuneCondition,
  samarbeidCondition,
} from './filters';
import type { Query } from './query';
import type { Round } from './round';

/** Cooperations by value of each filter; municipalities that answered for a filter on municipalities. */
export type Facets = ReadonlyMap<FilterId, ReadonlyMap<string, number>>;

/** The query's only row: a count for each value of each filter. */
export type FacetRow = Readonly<Record<string, number>>;

const columnOf = (id: FilterId, value: string) => `${id}=${value}`;

/**
 * A value is counted with all other filters as they are set, and instead of what its own filter is set
 * to. Cooperations of shielded municipalities count only as long as no filter picks municipalities.
 */
export function facetsQuery({ bolge }: Round, filters: Filters): Query {
  const counts = (ofKommuner: boolean, count: (condition: string) => string) =>
    filterIds
      .filter((id) => isOfKommuner(id) === ofKommuner)
      .flatMap((id) =>
        filterValues[id].map((value) => {
          const alone: Filters = { ...filters, [id]: [value] };
          const condition = ofKommuner ? kommuneCondition(alone) : samarbeidCondition(alone);
          return `cast(coalesce(${count(condition)}, 0) as double) as "${columnOf(id, value)}"`;
        }),
      )
      .join(',\n      ');
  return {
    sql: `select * from (
      select ${counts(false, (condition) => `sum(case when ${condition} then antall end)`)}
      from samarbeid left join svar
        on svar.bolge = samarbeid.bolge and svar.kommunenummer = samarbeid.kommunenummer
      where samarbeid.bolge = ${bolge} and ${kommuneCondition(filters)}
    ) cross join (
      select ${counts(true, (condition) => `sum(case when ${condition} then 1 end)`)}
      from svar where bolge = ${bolge} and svart
    )`,
    parameters: [],
  };
}

export const readFacets = (row: FacetRow): Facets =>
  new Map(
    filterIds.map((id) => [
      id,
      new Map(filterValues[id].map((value) => [value, row[columnOf(id, value)] ?? 0])),
    ]),
  );
