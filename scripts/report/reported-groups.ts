/** What the report prints of each group of municipalities, and what follows from it, as SQL. */
import type { EffektId, Measure, PublishedSource } from '../../src/indicators/catalogue';
import { amongAll } from '../../src/indicators/catalogue';
import { silentBounds, wilsonInterval } from '../../src/indicators/interval';
import { literal, literals } from '../../src/query/query';
import { storrelse } from '../tables/sql';

/** How many municipalities each group has, and how many of them answered. */
const response = `
  landsdelgruppe as (
    select landsdel, string_agg(distinct fylkesnummer, '+' order by fylkesnummer) as gruppe
    from kommuner group by landsdel
  ),
  fylkessvar as (
    select rapportfylke, count(*) as fylke_kommuner, max(verdi) as fylke_svart
    from kommuner left join publiserte_tall on gruppe_kode = rapportfylke
      and indikator = 'svar_antall' and dimensjon = 'fylke' and foretrukket
    group by rapportfylke
  ),
  grupper as (
    select 'norge' as gruppe_kode, count(*) as kommuner,
      (select max(verdi) from publiserte_tall
        where indikator = 'svar_antall' and gruppe_kode = 'norge' and foretrukket) as svart
    from kommuner
    union
    select rapportfylke, fylke_kommuner, fylke_svart from fylkessvar
    union
    select gruppe, sum(fylke_kommuner), sum(fylke_svart)
    from (select distinct landsdel, rapportfylke from kommuner)
    join landsdelgruppe using (landsdel) join fylkessvar using (rapportfylke)
    group by gruppe
    union
    select klasser.gruppe_kode, kommuner, max(verdi)
    from (
      select 'storrelse=' || ${storrelse('folketall')} as gruppe_kode, count(*) as kommuner
      from kommuner group by 1
      union all
      select 'sentralitet=' || sentralitet, count(*) from kommuner group by 1
    ) as klasser
    left join publiserte_tall on publiserte_tall.gruppe_kode = klasser.gruppe_kode
      and indikator = 'svar_antall' and relasjon = 'eq' and foretrukket
    group by klasser.gruppe_kode, kommuner
  )`;

/** The group of a printed number, as `reportGroup` names it. */
const reportGroupKey = `case
    when dimensjon in ('samarbeidsform', 'formalisering') then 'norge&form=' || gruppe
    when dimensjon = 'sektor' then 'norge&sektor=' || gruppe
    else coalesce(gruppe_kode, case dimensjon when 'sentralitet' then 'sentralitet=' || gruppe end)
      || case formalisering when 'alle' then '' else '&form=' || formalisering end
  end`;

const printedAndImplied = ({ value, numerator, implied }: PublishedSource) => `
  trykt as (
    select gruppe_kode, round(avg(verdi), 4) as verdi, max(n) as n,
      min(verdi) as del_lav, max(verdi) as del_hoy,
      string_agg(distinct kilde, '; ' order by kilde) as kilde,
      string_agg(distinct merknad, ' ' order by merknad) as merknad
    from (
      select * exclude (gruppe_kode), ${reportGroupKey} as gruppe_kode from publiserte_tall
      where indikator in (${literals(value.length === 0 ? [''] : value)})
        and relasjon = 'eq' and foretrukket
    )
    where gruppe_kode is not null
    group by gruppe_kode having count(*) = ${value.length}
  ),
  trykt_teller as (
    select gruppe_kode, max(verdi) as teller from publiserte_tall
    where indikator = ${literal(numerator ?? '')} and gruppe_kode is not null and foretrukket
    group by gruppe_kode
  ),
  utledet as (
    select gruppe_kode, max(n) as n,
      max(case when enhet = 'antall' then 100.0 * lav / n else lav end) as lav,
      min(case when enhet = 'antall' then 100.0 * hoy / n else hoy end) as hoy,
      max(case when enhet = 'antall' then lav end) as teller_lav,
      min(case when enhet = 'antall' then hoy end) as teller_hoy,
      first(kilde order by hoy - lav, dimensjon desc) as kilde,
      first(grunnlag order by hoy - lav, dimensjon desc) as grunnlag,
      first(sikkerhet order by hoy - lav, dimensjon desc) = 'betinget' as betinget
    from utledede_tall where storrelse = ${literal(implied ?? '')} and gruppe_kode is not null
    group by gruppe_kode
  )`;

/** What is known of a group's number; null is "the report does not say". */
export interface ReportedGroup {
  readonly gruppe_kode: string;
  readonly kommuner: number | null;
  readonly svart: number | null;
  /** As it is printed, with the numbers it is the mean of. */
  readonly trykt: number | null;
  readonly del_lav: number | null;
  readonly del_hoy: number | null;
  /** What follows; the same where it follows wholly. */
  readonly lav: number | null;
  readonly hoy: number | null;
  readonly teller: number | null;
  readonly teller_lav: number | null;
  readonly teller_hoy: number | null;
  readonly n: number | null;
  readonly ki_lav: number | null;
  readonly ki_hoy: number | null;
  readonly grense_lav: number | null;
  readonly grense_hoy: number | null;
  readonly kilde: string | null;
  readonly grunnlag: string | null;
  /** It follows only as the report is read here. */
  readonly betinget: boolean;
}

/** A {@link ReportedGroup} row for each group of which something is printed or follows, or whose answers are counted. */
export function reportedGroupsSql(measure: Measure, effekt: EffektId): string {
  // Of how many a part of the municipalities is, the report does not say.
  const isOfAll = measure.boundedBySilent && measure.population === amongAll.population;
  const ofKommuner = (sql: string) => (isOfAll ? sql : 'cast(null as double)');
  const interval = wilsonInterval('teller', 'n', 'kommuner');
  const bounds = silentBounds(
    'coalesce(teller, teller_lav)',
    'coalesce(teller, teller_hoy)',
    'svart',
    'kommuner',
  );
  return `with ${response}, ${printedAndImplied(measure.published(effekt))},
  kjent as (
    select gruppe_kode, cast(kommuner as double) as kommuner, cast(svart as double) as svart,
      trykt.verdi as trykt, del_lav, del_hoy, lav, hoy,
      cast(coalesce(trykt_teller.teller, case when teller_lav = teller_hoy then teller_lav end) as double)
        as teller,
      teller_lav, teller_hoy, cast(coalesce(trykt.n, utledet.n) as double) as n,
      coalesce(trykt.kilde, utledet.kilde) as kilde, coalesce(merknad, grunnlag) as grunnlag,
      coalesce(betinget, false) as betinget
    from grupper full join trykt using (gruppe_kode) full join trykt_teller using (gruppe_kode)
      full join utledet using (gruppe_kode)
  )
  select *, cast(${ofKommuner(interval.low)} as double) as ki_lav,
    cast(${ofKommuner(interval.high)} as double) as ki_hoy,
    cast(${ofKommuner(bounds.low)} as double) as grense_lav,
    cast(${ofKommuner(bounds.high)} as double) as grense_hoy
  from kjent order by gruppe_kode`;
}
