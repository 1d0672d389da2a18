/** What a survey round's answers give for each area, as SQL. */
import type { EffektId, Indikator } from '../indicators/catalogue';
import type { ClusterSums } from '../indicators/clustered';
import { clusteredShare, ratioInterval } from '../indicators/clustered';
import type { Filters } from './filters';
import { kommuneCondition, limitsKommuner, limitsSamarbeid, samarbeidCondition } from './filters';
import type { Round } from './round';

/**
 * Municipalities that pass the filter, with the sums of their cooperations that pass, and the
 * remainders of shielded municipalities. No one knows the size or sentralitet of a remainder, so that a
 * filter on municipalities leaves the remainders out.
 */
const clusters = (bolge: number, filters: Filters, y: string, x: string) => `
  utvalg as (
    select * from svar where bolge = ${bolge} and ${kommuneCondition(filters)}
  ),
  rader as (
    select landsdel, fylkesnummer, kommunenummer, antall, ${samarbeidCondition(filters)} as passer,
      ${y} as y, ${x} as x
    from samarbeid where bolge = ${bolge}
  ),
  summer as (
    select landsdel, fylkesnummer, kommunenummer, sum(antall) as samarbeid,
      sum(case when passer then antall else 0 end) as passer,
      sum(case when passer then y else 0 end) as y, sum(case when passer then x else 0 end) as x
    from rader group by landsdel, fylkesnummer, kommunenummer
  ),
  klynger as (
    select utvalg.kommunenummer, utvalg.fylkesnummer, utvalg.landsdel, svart,
      coalesce(samarbeider, false) as ja, rest_niva, coalesce(samarbeid, 0) as samarbeid,
      coalesce(passer, 0) as passer, coalesce(y, 0) as y, coalesce(x, 0) as x
    from utvalg left join summer on summer.kommunenummer = utvalg.kommunenummer
    union all
    select null, fylkesnummer, landsdel, false, false, null, samarbeid, passer, y, x
    from summer where kommunenummer is null and ${limitsKommuner(filters) ? 'false' : 'true'}
  ),
  medlemmer as (
    select 'norge' as niva, 'norge' as omrade, coalesce(rest_niva = 'ingen', false) as borte, * from klynger
    union all
    select 'landsdel', landsdel, coalesce(rest_niva in ('norge', 'ingen'), false), *
    from klynger where landsdel is not null
    union all
    select 'fylke', fylkesnummer, coalesce(rest_niva in ('landsdel', 'norge', 'ingen'), false), *
    from klynger where fylkesnummer is not null
    union all
    select 'kommune', kommunenummer, rest_niva is not null, *
    from klynger where kommunenummer is not null
  )`;

/**
 * Sums per area. `skjult` counts municipalities whose cooperations lie in a remainder, `borte` tells
 * that some of them lie in none of the area's own.
 */
const sums = (filters: Filters) => `
  omradesummer as (
    select niva, omrade, count(kommunenummer) as kommuner,
      count(*) filter (where svart) as svart, count(*) filter (where ja) as ja,
      count(*) filter (where ja and rest_niva is null and passer > 0) as ja_passer,
      count(*) filter (where rest_niva is not null) as skjult,
      bool_or(${limitsKommuner(filters) ? 'rest_niva is not null' : 'borte'}) as borte,
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
  const high = limited ? 'ja_passer + least(skjult, rest_passer)' : 'ja';
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
function ofSamarbeid(indikator: Indikator, status: string): string {
  const share = indikator.unit === 'prosent';
  const interval = share
    ? clusteredShare(clusterSums)
    : ratioInterval(clusterSums, 1, indikator.domain);
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
          when samarbeid > 0 and passer = 0 then 'ingen_samarbeid'
          when x = 0 then 'ikke_svart'
          else '${status}'
        end as c_status
      from omradesummer left join avvik using (niva, omrade)
    )
  )`;
}

/**
 * CTEs that end in `undersokelsen`: each area that has a municipality in the filter, with value, range,
 * numerator, denominator, interval and status from the answers alone.
 */
export function computed(
  indikator: Indikator,
  effekt: EffektId,
  round: Round,
  filters: Filters,
): string {
  const status = round.opphav === 'eksempel' ? 'modellert' : 'beregnet';
  const { numerator, denominator } = indikator.summed?.(effekt) ?? {
    numerator: '0',
    denominator: '0',
  };
  return [
    clusters(round.bolge, filters, numerator, denominator),
    sums(filters),
    indikator.summed ? ofSamarbeid(indikator, status) : ofKommuner(filters, status),
  ].join(',');
}
