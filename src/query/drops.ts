/** What the filters would leave if one of them were dropped. */
import type { EffektId, Indikator } from '../indicators/catalogue';
import { anySet, ofRound, passes, statement } from './choice';
import type { FilterId, Filters } from './filters';
import { filterIds, kommuneIds, limitsSamarbeid, samarbeidIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';

/** The query's only row: a count for each filter; without one that is not set it is what there is. */
export type DropRow = Readonly<Record<FilterId, number>>;

const without = (ids: readonly FilterId[], id: FilterId) => ids.filter((other) => other !== id);

/** What a count tells of when a filter is dropped: what the indicator is then computed from. */
export const droppedCounts = (
  { base }: Indikator,
  filters: Filters,
  id: FilterId,
): 'kommuner' | 'samarbeid' =>
  base === 'kommuner' && !limitsSamarbeid({ ...filters, [id]: [] }) ? 'kommuner' : 'samarbeid';

const counts = (table: string, ids: readonly FilterId[], count: string, extra = '') =>
  `select ${filterIds
    .map((id) => {
      const others = without(ids, id);
      return `cast(sum(case when ${passes(others, table)} then ${count} else 0 end) as double) as ${id}`;
    })
    .join(',\n      ')}
    from ${table} cross join valg where ${ofRound(table)}${extra}`;

function dropStatement({ base, sums }: Indikator, effekt: EffektId) {
  const counted = { kommuner: 'antall', samarbeid: sums(effekt).denominator }[base];
  const left = filterIds.map((id) => {
    const others = without(samarbeidIds, id);
    const ofKommuner = `case when ${anySet(others)} then samarbeid.${id} else kommuner.${id} end`;
    return `coalesce(${base === 'kommuner' ? ofKommuner : `samarbeid.${id}`}, 0) as ${id}`;
  });
  return statement(
    [
      `samarbeid as (
    ${counts('tellinger', filterIds, counted)}
  )`,
      `kommuner as (
    ${counts('medlemmer', kommuneIds, 'svart', ' and nr = 0')}
  )`,
    ],
    `select ${left.join(',\n  ')}
from samarbeid cross join kommuner cross join valg`,
  );
}

/** Cooperations that count for the indicator, or municipalities that answered, without each filter in turn. */
export const dropsQuery = (
  indikator: Indikator,
  effekt: EffektId,
  round: Round,
  filters: Filters,
): Query => dropStatement(indikator, effekt).bind(round, filters, {});
