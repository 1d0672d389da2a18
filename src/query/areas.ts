/** The numbers of every area of every level, from the answers to one survey round. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { AreasQuestion } from './areas-question';
import type { Statement } from './choice';
import { statement } from './choice';
import { areaMembers, clusterSums, groupSums, ownSums, residuals } from './computed';
import type { Query } from './query';
import { kommunerResult, samarbeidResult } from './result';

function areasStatement(measure: Measure, effekt: EffektId): Statement {
  const summed = measure.summed?.(effekt) ?? null;
  const ctes = [
    clusterSums(ownSums(summed)),
    areaMembers(summed !== null),
    groupSums('nr', summed ? 'samarbeid' : 'kommuner'),
    ...(summed ? [residuals('nr')] : []),
  ];
  const numbers = summed ? samarbeidResult('nr', measure) : kommunerResult('nr');
  return statement(
    ctes,
    `select niva, omrade, numbers.* exclude (nr)
from (${numbers}) as numbers join omrader using (nr)
order by nr desc`,
  );
}

/**
 * A row for each area that has a municipality in the filter, and always one for the country: the last, so
 * that an answer that has come to its end is known by it. The text is the same whatever the round and the
 * filters.
 */
export const areasQuery = ({ indikator, effekt, round, filters }: AreasQuestion): Query =>
  areasStatement(indikator, effekt).bind(round, filters, {});
