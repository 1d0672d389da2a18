/** What a survey round's answers give for each area, as SQL. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { ClusterSums } from '../indicators/clustered';
import { clusteredShare, ratioInterval } from '../indicators/clustered';
import type { Division } from './division';
import { dividesSamarbeid, isOfGroup } from './division';
import type { Filters } from './filters';
import { kommuneCondition, limitsKommuner, limitsSamarbeid, samarbeidCondition } from './filters';
import type { Round } from './round';
import { statusOfAnswers } from './round';

interface Counted {
  readonly bolge: number;
  readonly filters: Filters;
  readonly measure: Measure;
  readonly effekt: EffektId;
  readonly division: Division | null;
}

/** The cooperations' own part: which rows pass, and what they add to numerator and denominator. */
function passing({ filters, measure, effekt, division }: Counted) {
  const { numerator, denominator } = measure.summed?.(effekt) ?? {
    numerator: '0',
    denominator: '0',
  };
  if (division === null || !dividesSamarbeid(division)) {
    return { from: 'samarbeid', passes: samarbeidCondition(filters), y: numerator, x: denominator };
  }
  const own = isOfGroup(division);
  const others = samarbeidCondition(division.others);
  const whole = measure.whole === 'samarbeid';
  return {
    from: 'samarbeid cross join (select gruppe from grupperader)',
    passes: whole ? others : `(${others}) and ${own}`,
    y: whole ? `case when ${own} then ${numerator} else 0 end` : numerator,
    x: denominator,
  };
}

/**
 * Municipalities that pass the filter, with the sums of their cooperations that pass, and the
 * remainders of shielded municipalities. No one knows the size or sentralitet of a remainder, so that a
 * filter on municipalities leaves the remainders out. Where values of cooperations divide the numbers,
 * there is one of each for every value.
 */
function clusters(counted: Counted): string {
  const { bolge, filters, measure, division } = counted;
  const { from, passes, y, x } = passing(counted);
  const divided = division !== null && dividesSamarbeid(division);
  const by = divided ? 'gruppe, ' : '';
  const perKommune = measure.whole === 'samarbeidende';
  const withoutRemainders = limitsKommuner(filters) || perKommune;
  return `
  utvalg as (
    select * from ${divided ? 'svar cross join (select gruppe from grupperader)' : 'svar'}
    where bolge = ${bolge} and ${kommuneCondition(filters)}
  ),
  rader as (
    select ${by}landsdel, fylkesnummer, kommunenummer, antall, ${passes} as passer, ${y} as y, ${x} as x
    from ${from} where bolge = ${bolge}
  ),
  summer as (
    select ${by}landsdel, fylkesnummer, kommunenummer, sum(antall) as samarbeid,
      sum(case when passer then antall else 0 end) as passer,
      sum(case when passer then y else 0 end) as y, sum(case when passer then x else 0 end) as x
    from rader group by ${by}landsdel, fylkesnummer, kommunenummer
  ),
  klynger as materialized (
    select ${groupOf(division)}utvalg.kommunenummer, utvalg.fylkesnummer, utvalg.landsdel, svart,
      coalesce(samarbeider, false) as ja, rest_niva, coalesce(samarbeid, 0) as samarbeid,
      coalesce(passer, 0) as passer,
      ${perKommune ? 'case when samarbeider and passer > 0 then 1 else 0 end' : 'coalesce(y, 0)'} as y,
      ${perKommune ? 'case when samarbeider then 1 else 0 end' : 'coalesce(x, 0)'} as x
    from utvalg left join summer on summer.kommunenummer = utvalg.kommunenummer
      ${divided ? 'and summer.gruppe = utvalg.gruppe' : ''}
    union all
    select ${divided ? 'gruppe, ' : division ? 'null, ' : ''}null, fylkesnummer, landsdel, false, false,
      null, samarbeid, passer, y, x
    from summer where kommunenummer is null and ${withoutRemainders ? 'false' : 'true'}
  ),
  medlemmer as materialized (
    ${division ? countryMembers(withoutRemainders) : areaMembers(withoutRemainders)}
  )`;
}

/** The first column of a cluster: the value it counts under, where the numbers are divided by one. */
function groupOf(division: Division | null): string {
  if (division === null) return '';
  if (dividesSamarbeid(division)) return 'utvalg.gruppe, ';
  return `cast(utvalg.${division.dimension} as varchar) as gruppe, `;
}

/** Whether some of a shielded municipality's cooperations lie in none of the area's own remainders. */
const gone = (hidden: boolean, where: string) =>
  hidden ? 'rest_niva is not null' : `coalesce(rest_niva in (${where}), false)`;

const countryMembers = (hidden: boolean) => `
    select 'norge' as niva, gruppe as omrade, ${gone(hidden, `'ingen'`)} as borte, * exclude (gruppe)
    from klynger`;

const areaMembers = (hidden: boolean) => `
    select 'norge' as niva, 'norge' as omrade, ${gone(hidden, `'ingen'`)} as borte, * from klynger
    union all
    select 'landsdel', landsdel, ${gone(hidden, `'norge', 'ingen'`)}, *
    from klynger where landsdel is not null
    union all
    select 'fylke', fylkesnummer, ${gone(hidden, `'landsdel', 'norge', 'ingen'`)}, *
    from klynger where fylkesnummer is not null
    union all
    select 'kommune', kommunenummer, rest_niva is not null, *
    from klynger where kommunenummer is not null`;

/**
 * Sums per area. `skjult` counts municipalities whose cooperations lie in a remainder, `borte` tells
 * that some of them lie in none of the area's own.
 */
const sums = `
  omradesummer as materialized (
    select niva, omrade, count(kommunenummer) as kommuner,
      count(*) filter (where svart) as svart, count(*) filter (where ja) as ja,
      count(*) filter (where ja and rest_niva is null and passer > 0) as ja_passer,
      count(*) filter (where rest_niva is not null) as skjult,
      bool_or(borte) as borte,
      count(*) filter (where kommunenummer is null and passer > 0) as rester_passer,
      sum(case when kommunenummer is null then passer else 0 end) as rest_passer,
      sum(samarbeid) as samarbeid, sum(passer) as passer,
      cast(sum(y) as double) as y, cast(sum(x) as double) as x,
      count(*) filter (where x > 0) as klynger
    from medlemmer group by niva, omrade
  ),
  avvik as (
    select niva, omrade,
      sum(power(medlemmer.y - omradesummer.y / omradesummer.x * medlemmer.x, 2)) as kvadrater
    from medlemmer join omradesummer using (niva, omrade)
    where omradesummer.x > 0 group by niva, omrade
  )`;

const clusterSums: ClusterSums = {
  y: 'y',
  x: 'x',
  residuals: 'kvadrater',
  clusters: 'klynger',
  answered: 'svart',
  asked: 'kommuner',
};

/** Yes of those that answered; a filter on cooperations asks for one that passes. */
function ofKommuner(filters: Filters, status: string): string {
  const limited = limitsSamarbeid(filters);
  const low = limited ? 'ja_passer + rester_passer' : 'ja';
  const high = limited
    ? 'ja_passer + case when borte then skjult else least(skjult, rest_passer) end'
    : 'ja';
  return `
  undersokelsen as (
    select *, case when c_status = '${status}' then 100.0 * c_teller / svart end as c_verdi,
      case when c_status = 'avgrenset' then 100.0 * c_teller_lav / svart end as c_lav,
      case when c_status = 'avgrenset' then 100.0 * c_teller_hoy / svart end as c_hoy,
      cast(null as double) as c_ki_lav, cast(null as double) as c_ki_hoy
    from (
      select *, svart as c_n, ${low} as c_teller_lav, ${high} as c_teller_hoy,
        case when ${low} = ${high}${limited ? ' and not borte' : ''} then ${low} end as c_teller,
        case
          when kommuner = 0 then 'ikke_publisert'
          when svart = 0 then 'ikke_svart'
          ${limited ? `when borte then 'skjermet'` : ''}
          when ${low} = ${high} then '${status}'
          else 'avgrenset'
        end as c_status
      from omradesummer
    )
  )`;
}

/** A share or a mean over cooperations. */
function ofSamarbeid(measure: Measure, status: string): string {
  const share = measure.unit === 'prosent';
  const interval = share
    ? clusteredShare(clusterSums)
    : ratioInterval(clusterSums, 1, measure.domain);
  const settled = (sql: string) => `case when c_status = '${status}' then ${sql} end`;
  return `
  undersokelsen as (
    select *, ${settled(`${share ? '100.0 * ' : ''}y / x`)} as c_verdi,
      cast(null as double) as c_lav, cast(null as double) as c_hoy,
      ${settled(interval.low)} as c_ki_lav, ${settled(interval.high)} as c_ki_hoy,
      ${settled('y')} as c_teller,
      cast(null as double) as c_teller_lav, cast(null as double) as c_teller_hoy
    from (
      select omradesummer.*, kvadrater, case when borte then null else x end as c_n,
        case
          when kommuner = 0 then 'ikke_publisert'
          when svart = 0 then 'ikke_svart'
          when ja = 0 then 'ingen_samarbeid'
          when borte then 'skjermet'
          ${measure.whole === 'samarbeidende' ? '' : `when samarbeid > 0 and passer = 0 then 'ingen_samarbeid'`}
          when x = 0 then 'ikke_svart'
          else '${status}'
        end as c_status
      from omradesummer left join avvik using (niva, omrade)
    )
  )`;
}

/**
 * CTEs that end in `undersokelsen`: each area that has a municipality in the filter, or each value of the
 * division, with value, range, numerator, denominator, interval and status from the answers alone.
 */
export function computed(
  measure: Measure,
  effekt: EffektId,
  round: Round,
  filters: Filters,
  division: Division | null = null,
): string {
  const status = statusOfAnswers(round);
  return [
    clusters({ bolge: round.bolge, filters, measure, effekt, division }),
    sums,
    measure.summed ? ofSamarbeid(measure, status) : ofKommuner(filters, status),
  ].join(',');
}
