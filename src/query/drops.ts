/** What the filters would leave if one of them were dropped. */
import type { EffektId, Indikator } from '../indicators/catalogue';
import type { FilterId, Filters } from './filters';
import { filterIds, kommuneCondition, limitsSamarbeid, samarbeidCondition } from './filters';
import type { Query } from './query';
import type { Round } from './round';

/** The query's only row: a count for each filter that is set. */
export type DropRow = Readonly<Partial<Record<FilterId, number>>>;

const without = (filters: Filters, id: FilterId): Filters => ({ ...filters, [id]: [] });

/** What a count tells of when a filter is dropped: what the indicator is then computed from. */
export const droppedCounts = (
  { base }: Indikator,
  filters: Filters,
  id: FilterId,
): 'kommuner' | 'samarbeid' =>
  base === 'kommuner' && !limitsSamarbeid(without(filters, id)) ? 'kommuner' : 'samarbeid';

/** Cooperations that count for the indicator, or municipalities that answered, without each filter in turn. */
export function dropsQuery(
  indikator: Indikator,
  effekt: EffektId,
  { bolge }: Round,
  filters: Filters,
): Query {
  const counted = indikator.summed?.(effekt).denominator ?? 'antall';
  const counts = filterIds
    .filter((id) => filters[id].length > 0)
    .map((id) => {
      const rest = without(filters, id);
      const count =
        droppedCounts(indikator, filters, id) === 'kommuner'
          ? `select count(*) from svar where bolge = ${bolge} and svart and ${kommuneCondition(rest)}`
          : `select sum(${counted}) from samarbeid left join svar
              on svar.bolge = samarbeid.bolge and svar.kommunenummer = samarbeid.kommunenummer
            where samarbeid.bolge = ${bolge} and ${samarbeidCondition(rest)} and ${kommuneCondition(rest)}`;
      return `cast(coalesce((${count}), 0) as double) as ${id}`;
    });
  return { sql: `select ${counts.join(',\n  ')}`, parameters: [] };
}
