/** How much each value of each filter would leave, beside the filters that are set. */
import type { Indikator } from '../indicators/catalogue';
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

/**
 * Cooperations by value of each filter; for a filter on municipalities, what the indicator is computed from:
 * municipalities that answered, or cooperations.
 */
export type Facets = ReadonlyMap<FilterId, ReadonlyMap<string, number>>;

/** The query's only row: a count for each value of each filter. */
export type FacetRow = Readonly<Record<string, number>>;

const columnOf = (id: FilterId, value: string) => `${id}=${value}`;

/**
 * A value is counted with all other filters as they are set, and instead of what its own filter is set
 * to. Cooperations of shielded municipalities count only as long as no filter picks municipalities.
 */
export function facetsQuery({ bolge }: Round, filters: Filters, base: Indikator['base']): Query {
  const kommunerOf = (id: FilterId) => isOfKommuner(id) && base === 'kommuner';
  const counts = (ofKommuner: boolean, count: (condition: string) => string) =>
    filterIds
      .filter((id) => kommunerOf(id) === ofKommuner)
      .flatMap((id) =>
        filterValues[id].map((value) => {
          const alone: Filters = { ...filters, [id]: [value] };
          const condition = ofKommuner
            ? kommuneCondition(alone)
            : `${samarbeidCondition(alone)} and ${kommuneCondition(alone)}`;
          return `cast(coalesce(${count(condition)}, 0) as double) as "${columnOf(id, value)}"`;
        }),
      )
      .join(',\n      ');
  const samarbeid = `select ${counts(false, (condition) => `sum(case when ${condition} then antall end)`)}
      from samarbeid left join svar
        on svar.bolge = samarbeid.bolge and svar.kommunenummer = samarbeid.kommunenummer
      where samarbeid.bolge = ${bolge}`;
  const kommuner = `select ${counts(true, (condition) => `sum(case when ${condition} then 1 end)`)}
      from svar where bolge = ${bolge} and svart`;
  return {
    sql: base === 'samarbeid' ? samarbeid : `select * from (${samarbeid}) cross join (${kommuner})`,
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
