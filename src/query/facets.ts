/** How much each value of each filter would leave, beside the filters that are set. */
import type { Indikator } from '../indicators/catalogue';
import { ofRound, passes, statement } from './choice';
import type { FilterId, Filters } from './filters';
import { filterIds, filterValues, isOfKommuner, kommuneIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';

/**
 * Cooperations by value of each filter; for a filter on municipalities, what the indicator is computed from:
 * municipalities that answered, or cooperations.
 */
export type Facets = ReadonlyMap<FilterId, ReadonlyMap<string, number>>;

/** A value that leaves something. */
export interface FacetRow {
  readonly filter: FilterId;
  readonly verdi: string;
  readonly antall: number;
}

/** What is counted, added up by which of the filter's values it is of, with all other filters as they are set. */
const counted = (id: FilterId, ofKommuner: boolean) => {
  const [table, count, ids] = ofKommuner
    ? (['medlemmer', 'svart', kommuneIds] as const)
    : (['tellinger', 'antall', filterIds] as const);
  const others = passes(
    ids.filter((other) => other !== id),
    table,
  );
  return `select '${id}' as filter, ${table}.${id} as bits, cast(sum(${count}) as double) as antall
      from ${table} cross join valg
      where ${ofRound(table)} and ${others}${ofKommuner ? ' and nr = 0 and svart = 1' : ''}
      group by ${table}.${id}`;
};

const facetStatement = (base: Indikator['base']) =>
  statement(
    [
      `telt as (
    ${filterIds.map((id) => counted(id, isOfKommuner(id) && base === 'kommuner')).join('\n    union all ')}
  )`,
    ],
    `select filter, verdi, sum(antall) as antall
from telt join filterverdier using (filter)
where (bits & maske) > 0 group by filter, verdi order by filter, verdi`,
  );

/**
 * A value is counted with all other filters as they are set, and instead of what its own filter is set
 * to. Cooperations of shielded municipalities count only as long as no filter picks municipalities.
 */
export const facetsQuery = (round: Round, filters: Filters, base: Indikator['base']): Query =>
  facetStatement(base).bind(round, filters, {});

/** @param rows all that the query gave */
export const readFacets = (rows: readonly FacetRow[]): Facets =>
  new Map(
    filterIds.map((id) => {
      const counts = new Map(
        rows.filter(({ filter }) => filter === id).map(({ verdi, antall }) => [verdi, antall]),
      );
      return [id, new Map(filterValues[id].map((value) => [value, counts.get(value) ?? 0]))];
    }),
  );
