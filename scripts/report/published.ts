/** What the report prints of each area, and what follows from it, as SQL. */
import type { PublishedSource } from '../indicators/catalogue';
import { literal, literals } from './query';

/**
 * Whether a computed number is printed so: SQL, unknown where either is. Halves may be rounded either way.
 * @param step the last printed digit
 */
export const agrees = (computed: string, printed: string, step: number): string =>
  `abs(${computed} - ${printed}) <= ${step / 2 + 1e-9}`;

/** How many municipalities each group has, and how many of them answered, by the report. */
export const response = `
  fylkessvar as materialized (
    select rapportfylke, any_value(rapportfylke_navn) as fylke_gruppe, count(*) as fylke_kommuner,
      max(verdi) as fylke_svart
    from kommuner
    left join publiserte_tall on gruppe_kode = rapportfylke
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
    select kommunenummer, 1,
      case when fylke_svart = fylke_kommuner then 1 when fylke_svart = 0 then 0 end
    from kommuner join fylkessvar using (rapportfylke)
  )`;

/** The group of a printed number, as `reportGroup` names it. */
const reportGroupKey = `case
    when dimensjon in ('samarbeidsform', 'formalisering') then 'norge&form=' || gruppe
    when dimensjon = 'sektor' then 'norge&sektor=' || gruppe
    else coalesce(gruppe_kode, case dimensjon when 'sentralitet' then 'sentralitet=' || gruppe end)
      || case formalisering when 'alle' then '' else '&form=' || formalisering end
  end`;

/** What the report prints of a group, and what follows from what it prints. */
export const known = ({ value, numerator, implied }: PublishedSource) => `
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
      first(grunnlag order by hoy - lav, dimensjon desc) as grunnlag
    from utledede_tall where storrelse = ${literal(implied ?? '')} and gruppe_kode is not null
    group by gruppe_kode
  )`;

/**
 * The share or mean of a whole lies between those of its parts; a landsdel's parts are its fylker.
 * @param slack how far the mean of printed numbers may be from the true one
 */
export const between = (slack: number) => `
  kjent as materialized (
    select omrader.*, grupper.kommuner, grupper.svart, trykt.verdi as trykt_verdi,
      trykt.n as trykt_n, trykt.kilde as trykt_kilde, trykt.merknad as trykt_merknad,
      trykt.del_lav, trykt.del_hoy,
      trykt_teller.teller as trykt_teller, utledet.* exclude (gruppe_kode)
    from omrader
    left join grupper using (gruppe_kode)
    left join trykt using (gruppe_kode)
    left join trykt_teller using (gruppe_kode)
    left join utledet using (gruppe_kode)
  ),
  fylkesspenn as (
    select landsdel, min(coalesce(round(trykt_verdi - ${slack}, 4), lav)) as spenn_lav,
      max(coalesce(round(trykt_verdi + ${slack}, 4), hoy)) as spenn_hoy,
      string_agg(distinct coalesce(trykt_kilde, kilde), '; '
        order by coalesce(trykt_kilde, kilde)) as spenn_kilde
    from kjent where niva = 'fylke'
    group by landsdel having count(coalesce(trykt_verdi, lav)) = count(*)
  ),
  rapporten as (
    select kjent.* exclude (lav, hoy, landsdel), kjent.landsdel, spenn_kilde,
      case when lav is null or spenn_lav > lav then spenn_lav else lav end as lav,
      case when hoy is null or spenn_hoy < hoy then spenn_hoy else hoy end as hoy,
      lav is null and spenn_lav is not null as fra_fylker
    from kjent
    left join fylkesspenn on kjent.niva = 'landsdel' and fylkesspenn.landsdel = kjent.landsdel
  )`;
