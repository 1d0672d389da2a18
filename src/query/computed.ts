/** What the answers of a round's municipalities sum to in each area or group, as SQL. */
import { anySet, ofRound, passes } from './choice';
import { kommuneIds, samarbeidIds } from './filters';

/** A sum as a double. */
const added = (sql: string) => `cast(sum(${sql}) as double)`;

/** CTE `summer`: of each cluster, the sums of its cooperations that pass. */
export const clusterSums = (sums: Readonly<Record<string, string>>): string => `summer as (
    select klynge, ${added('antall')} as passer${Object.entries(sums)
      .map(([name, sql]) => `, ${added(sql)} as ${name}`)
      .join('')}
    from tellinger cross join valg
    where ${ofRound('tellinger')} and ${passes(samarbeidIds, 'tellinger')}
    group by klynge
  )`;

/** SQL: whether some of a shielded municipality's cooperations lie in none of the area's remainders. */
export const gone = (hidden: string): string => `case when ${hidden} then skjult else borte end`;

/**
 * Where a filter picks municipalities, the remainders of shielded ones do not pass, since no one knows their
 * size or sentralitet: then all that is shielded is gone.
 */
export const hiddenByFilter = anySet(kommuneIds);

/** What is counted in every group, whatever is measured. */
export const counts = 'kommuner, svart, ja, skjult, samarbeid';

/** SQL of what is summed of a member of an area or a group: numerator, denominator, and whom they tell of. */
export interface MemberSums {
  readonly y: string;
  readonly x: string;
  readonly population: string;
}

/** CTE `utvalg`: the clusters of every area that pass, each with its sums. */
export const areaMembers = ({ y, x, population }: MemberSums): string => `utvalg as materialized (
    select nr, ${counts}, ${gone(hiddenByFilter)} as borte, coalesce(passer, 0) as passer,
      ${y} as y, ${x} as x, ${population} as omfang
    from medlemmer cross join valg left join summer using (klynge)
    where ${ofRound('medlemmer')} and ${passes(kommuneIds, 'medlemmer')}
  )`;

const perKommune = `cast(sum(case when ja = 1 and skjult = 0 and passer > 0 then 1 else 0 end) as double) as ja_passer,
      cast(sum(case when kommuner = 0 and passer > 0 then 1 else 0 end) as double) as rester_passer,
      sum(case when kommuner = 0 then passer else 0 end) as rest_passer`;

const perSamarbeid = `cast(sum(case when x > 0 then 1 else 0 end) as double) as klynger`;

/** What the groups are counted for: shares of municipalities, numbers of cooperations, or both. */
export type Counted = 'kommuner' | 'samarbeid' | 'begge';

/**
 * CTE `summert`: sums by group. `rester_passer` counts remainders with cooperations that pass, `rest_passer`
 * these.
 * @param keys the columns of `utvalg` that name a group
 */
export const groupSums = (keys: string, counted: Counted): string => `summert as materialized (
    select ${keys}, sum(kommuner) as kommuner, cast(sum(svart) as double) as svart,
      cast(sum(ja) as double) as ja, cast(sum(skjult) as double) as skjult, max(borte) as borte,
      sum(samarbeid) as samarbeid, sum(passer) as passer, ${added('y')} as y, ${added('x')} as x,
      ${added('omfang')} as omfang,
      ${[...(counted === 'samarbeid' ? [] : [perKommune]), ...(counted === 'kommuner' ? [] : [perSamarbeid])].join(', ')}
    from utvalg group by ${keys}
  )`;

/** CTE `avvik`: the sums, with the squared residuals of their clusters from the group's own ratio. */
export const residuals = (keys: string): string => `avvik as materialized (
    select summert.*, kvadrater from summert left join (
      select ${keys}, sum(power(utvalg.y - summert.y / summert.x * utvalg.x, 2)) as kvadrater
      from utvalg join summert using (${keys}) where summert.x > 0 group by ${keys}
    ) using (${keys})
  )`;
