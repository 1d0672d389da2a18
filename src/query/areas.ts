/** The numbers of every area of every level, from the answers to one survey round. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { AreasQuestion } from './areas-question';
import type { Statement } from './choice';
import { statement } from './choice';
import { computations } from './computation';
import { areaMembers, clusterSums } from './computed';
import type { Query } from './query';

function areasStatement(measure: Measure, effekt: EffektId): Statement {
  const sums = measure.sums(effekt);
  const { ofClusters, ofMembers, groups, numbers } = computations[measure.base];
  return statement(
    [
      clusterSums(ofClusters(sums)),
      areaMembers({ ...ofMembers(sums), population: measure.population }),
      ...groups('nr'),
    ],
    `select niva, omrade, numbers.* exclude (nr)
from (${numbers('nr', measure)}) as numbers join omrader using (nr)
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
