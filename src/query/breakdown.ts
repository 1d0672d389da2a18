/** One measure divided by the values of a filter, for the whole country. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { NumberRow } from './area-row';
import type { AreasQuestion } from './areas-question';
import { anySet, ofRound, passes, statement } from './choice';
import { computations } from './computation';
import { counts, gone, hiddenByFilter } from './computed';
import { maskOf } from './filter-bits';
import type { FilterId } from './filters';
import { filterIds, kommuneIds, samarbeidIds } from './filters';
import { literals } from './query';
import type { Query } from './query';
import { statusOfAnswers } from './round';

/** A row of the query: a number of the country's, with the value as its `omrade`. */
export type BreakdownRow = NumberRow;

const extras = { inndeling: 'text', egen: 'number', status: 'text' } as const;

const dividedBy = (ids: readonly FilterId[]) => `valg.inndeling in (${literals(ids)})`;

/** Whether a row is of the value beside it; where other filters than `ids` divide, `otherwise`. */
const isOfGroup = (ids: readonly FilterId[], row: string, otherwise: string) =>
  `case valg.inndeling ${ids
    .map((id) => `when '${id}' then (${row}.${id} & grupper.maske) > 0`)
    .join(' ')} else ${otherwise} end`;

/** CTE `grupper`: the values that get a number: those that are chosen of the filter, else all of it. */
const groups = `grupper as materialized (
    select nr, verdi as kode, maske from filterverdier cross join valg
    where filter = valg.inndeling and (valg.egen = 0 or (maske & cast(valg.egen as smallint)) > 0)
  )`;

/**
 * A cooperation can be of several values at once, and a municipality have cooperations of each. Where a
 * number is a value's share of the whole, all cooperations count under it, and its own are the numerator.
 */
function groupedSums(measure: Measure, effekt: EffektId): string {
  const inGroup = isOfGroup(filterIds, 'tellinger', 'false');
  const ofWhole = measure.whole === 'samarbeid';
  const sums = computations[measure.base].ofClusters(measure.sums(effekt));
  const summed = Object.entries(sums).map(([name, sql]) => {
    const counted = name === 'y' && ofWhole ? `case when ${inGroup} then ${sql} else 0 end` : sql;
    return `, cast(sum(${counted}) as double) as ${name}`;
  });
  return `summer as (
    select grupper.nr, klynge, cast(sum(antall) as double) as passer${summed.join('')}
    from tellinger cross join valg cross join grupper
    where ${ofRound('tellinger')} and ${passes(samarbeidIds, 'tellinger')}${ofWhole ? '' : ` and ${inGroup}`}
    group by grupper.nr, klynge
  )`;
}

/** A share of the municipalities that cooperate counts each of them once: it has one in the group, or not. */
function groupMembers({ base, whole, sums, population }: Measure, effekt: EffektId): string {
  const perKommune = whole === 'samarbeidende';
  const { y, x } = perKommune
    ? { y: 'case when ja = 1 and passer > 0 then 1 else 0 end', x: 'ja' }
    : computations[base].ofMembers(sums(effekt));
  const hidden = perKommune ? 'true' : `(${hiddenByFilter} or ${dividedBy(kommuneIds)})`;
  return `utvalg as materialized (
    select grupper.nr, ${counts}, ${gone(hidden)} as borte, coalesce(passer, 0) as passer,
      ${y} as y, cast(${x} as double) as x, ${population} as omfang
    from medlemmer cross join valg cross join grupper
    left join summer on summer.klynge = medlemmer.klynge and summer.nr = grupper.nr
    where ${ofRound('medlemmer')} and medlemmer.nr = 0 and ${passes(kommuneIds, 'medlemmer')}
      and ${isOfGroup(kommuneIds, 'medlemmer', 'true')}
  )`;
}

/** The text is the same whatever the filter that divides. */
function breakdownStatement(measure: Measure, effekt: EffektId) {
  const limited = `(${anySet(samarbeidIds)} or ${dividedBy(samarbeidIds)})`;
  const { groups: sumsOfGroups, numbers } = computations[measure.base];
  return statement(
    [groups, groupedSums(measure, effekt), groupMembers(measure, effekt), ...sumsOfGroups('nr')],
    `select kode as omrade, null as gjelder, numbers.* exclude (nr, status),
  case numbers.status when 'beregnet' then valg.status else numbers.status end as status,
  'svar' as utledning, null as kilde
from (${numbers('nr', measure, limited)}) as numbers join grupper using (nr) cross join valg
order by nr`,
    extras,
  );
}

/**
 * A row for each value of `dimension`: the country under the filters with that value alone. A filter on the
 * dimension itself limits which values there are.
 */
export const breakdownQuery = (
  { indikator, effekt, round, filters }: AreasQuestion,
  dimension: FilterId,
): Query =>
  breakdownStatement(indikator, effekt).bind(
    round,
    { ...filters, [dimension]: [] },
    {
      inndeling: dimension,
      egen: maskOf(dimension, filters[dimension]),
      status: statusOfAnswers(round),
    },
  );
