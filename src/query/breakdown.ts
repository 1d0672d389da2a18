/** One measure divided by the values of a filter, for the whole country. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { NumberRow } from './area-row';
import type { AreasQuestion } from './areas-question';
import { anySet, ofRound, passes, statement } from './choice';
import { counts, gone, groupSums, hiddenByFilter, residuals } from './computed';
import type { FilterId } from './filters';
import { filterIds, kommuneIds, maskOf, samarbeidIds } from './filters';
import { literals } from './query';
import type { Query } from './query';
import { kommunerResult, samarbeidResult } from './result';
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
  const own = isOfGroup(filterIds, 'tellinger', 'false');
  const ofWhole = measure.whole === 'samarbeid';
  const { numerator, denominator } = measure.summed?.(effekt) ?? {
    numerator: '0',
    denominator: '0',
  };
  const y = ofWhole ? `case when ${own} then ${numerator} else 0 end` : numerator;
  return `summer as (
    select grupper.nr, klynge, cast(sum(antall) as double) as passer, cast(sum(${y}) as double) as y,
      cast(sum(${denominator}) as double) as x
    from tellinger cross join valg cross join grupper
    where ${ofRound('tellinger')} and ${passes(samarbeidIds, 'tellinger')}${ofWhole ? '' : ` and ${own}`}
    group by grupper.nr, klynge
  )`;
}

/** A share of the municipalities that cooperate counts each of them once: it has one in the group, or not. */
function groupMembers({ whole }: Measure): string {
  const perKommune = whole === 'samarbeidende';
  const hidden = perKommune ? 'true' : `(${hiddenByFilter} or ${dividedBy(kommuneIds)})`;
  return `utvalg as materialized (
    select grupper.nr, ${counts}, ${gone(hidden)} as borte, coalesce(passer, 0) as passer,
      ${perKommune ? 'case when ja = 1 and passer > 0 then 1 else 0 end' : 'coalesce(y, 0)'} as y,
      ${perKommune ? 'cast(ja as double)' : 'coalesce(x, 0)'} as x
    from medlemmer cross join valg cross join grupper
    left join summer on summer.klynge = medlemmer.klynge and summer.nr = grupper.nr
    where ${ofRound('medlemmer')} and medlemmer.nr = 0 and ${passes(kommuneIds, 'medlemmer')}
      and ${isOfGroup(kommuneIds, 'medlemmer', 'true')}
  )`;
}

/** The text is the same whatever the filter that divides. */
function breakdownStatement(measure: Measure, effekt: EffektId) {
  const summed = measure.summed !== null;
  const limited = `(${anySet(samarbeidIds)} or ${dividedBy(samarbeidIds)})`;
  const numbers = summed ? samarbeidResult('nr', measure) : kommunerResult('nr', limited);
  return statement(
    [
      groups,
      groupedSums(measure, effekt),
      groupMembers(measure),
      groupSums('nr', summed ? 'samarbeid' : 'kommuner'),
      ...(summed ? [residuals('nr')] : []),
    ],
    `select kode as omrade, null as gjelder, numbers.* exclude (nr, status),
  case numbers.status when 'beregnet' then valg.status else numbers.status end as status,
  'svar' as utledning, null as kilde
from (${numbers}) as numbers join grupper using (nr) cross join valg
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
