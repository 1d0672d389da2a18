/** Every area of every level, with one indicator's value, its status and where it comes from. */
import type { EffektId, Indikator } from '../indicators/catalogue';
import { silentBounds, wilsonInterval } from '../indicators/interval';
import type { AreaNiva } from '../indicators/niva';
import type { Status } from '../indicators/status';
import type { Query } from './query';
import { placeholders } from './query';

/** How a value came about; with `status` it says what the reader may make of it. */
export type Derivation = 'trykt' | 'snitt' | 'utledet' | 'mellom_fylker';

/** One row of the query: an area and what is known of it. Null is "not known" or "does not apply". */
export interface AreaRow {
  readonly niva: AreaNiva;
  /** Kommunenummer, fylkesnummer, the landsdel's code or `norge`. */
  readonly omrade: string;
  readonly navn: string;
  readonly navn_offisielt: string;
  readonly fylkesnummer: string | null;
  readonly fylkesnavn: string | null;
  readonly landsdel: string | null;
  readonly landsdel_navn: string | null;
  /** The larger group the numbers are about, when they are not about this area alone. */
  readonly gjelder: string | null;
  readonly folketall: number;
  /** SSB's class 1–6; of a kommune only. */
  readonly sentralitet: number | null;
  /** Per cent or 1–5, by the indicator's unit. */
  readonly verdi: number | null;
  /** The range of an `avgrenset` value. */
  readonly verdi_lav: number | null;
  readonly verdi_hoy: number | null;
  /** The smaller and the larger of the two printed numbers that `verdi` is the mean of. */
  readonly del_lav: number | null;
  readonly del_hoy: number | null;
  readonly teller: number | null;
  readonly teller_lav: number | null;
  readonly teller_hoy: number | null;
  /** What the value is a share or a mean of; null where the report does not say. */
  readonly n: number | null;
  /** Municipalities that answered, and that there are. */
  readonly svart: number | null;
  readonly kommuner: number;
  /** 95 % interval. */
  readonly ki_lav: number | null;
  readonly ki_hoy: number | null;
  /** Bounds over those who did not answer. */
  readonly grense_lav: number | null;
  readonly grense_hoy: number | null;
  readonly status: Status;
  readonly utledning: Derivation | null;
  readonly kilde: string | null;
  readonly grunnlag: string | null;
  /** Response in the fylke of a kommune. */
  readonly fylke_svart: number | null;
  readonly fylke_kommuner: number | null;
  readonly fylke_gruppe: string | null;
}

/**
 * The areas of all levels and the group of municipalities that the report's numbers for each are
 * about: itself, but for Oslo and Akershus, which the report joins.
 */
const areas = `
  landsdelgruppe as (
    select landsdel, string_agg(distinct fylkesnummer, '+' order by fylkesnummer) as gruppe_kode
    from kommuner group by landsdel
  ),
  omrader as (
    select 'norge' as niva, 'norge' as omrade, 'Norge' as navn, 'Norge' as navn_offisielt,
      null as fylkesnummer, null as fylkesnavn, null as landsdel, null as landsdel_navn,
      'norge' as gruppe_kode, null as rapportfylke, null as gjelder, sum(folketall) as folketall,
      null as sentralitet
    from kommuner
    union all
    select 'landsdel', landsdel, any_value(landsdel_navn), any_value(landsdel_navn), null, null,
      landsdel, any_value(landsdel_navn), any_value(gruppe_kode), null, null, sum(folketall), null
    from kommuner join landsdelgruppe using (landsdel) group by landsdel
    union all
    select 'fylke', fylkesnummer, any_value(fylkesnavn), any_value(fylkesnavn), fylkesnummer,
      any_value(fylkesnavn), any_value(landsdel), any_value(landsdel_navn), any_value(rapportfylke), null,
      case when any_value(rapportfylke) <> fylkesnummer then any_value(rapportfylke_navn) end,
      sum(folketall), null
    from kommuner group by fylkesnummer
    union all
    select 'kommune', kommunenummer, kommunenavn, navn_offisielt, fylkesnummer, fylkesnavn,
      landsdel, landsdel_navn, kommunenummer, rapportfylke, null, folketall, sentralitet
    from kommuner
  )`;

/** How many municipalities each group has, and how many of them answered. */
const response = `
  fylkessvar as (
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
    select gruppe_kode, sum(fylke_kommuner), sum(fylke_svart)
    from (select distinct landsdel, rapportfylke from kommuner)
    join landsdelgruppe using (landsdel) join fylkessvar using (rapportfylke)
    group by gruppe_kode
    union
    select kommunenummer, 1,
      case when fylke_svart = fylke_kommuner then 1 when fylke_svart = 0 then 0 end
    from kommuner join fylkessvar using (rapportfylke)
  )`;

/** What the report prints of a group, and what follows from what it prints. */
const known = (valueNames: readonly string[]) => `
  trykt as (
    select gruppe_kode, round(avg(verdi), 4) as verdi, max(n) as n,
      min(verdi) as del_lav, max(verdi) as del_hoy,
      string_agg(distinct kilde, '; ' order by kilde) as kilde,
      string_agg(distinct merknad, ' ' order by merknad) as merknad
    from publiserte_tall
    where indikator in (${placeholders(valueNames)}) and gruppe_kode is not null
      and relasjon = 'eq' and formalisering = 'alle' and foretrukket
    group by gruppe_kode having count(*) = ${valueNames.length}
  ),
  trykt_teller as (
    select gruppe_kode, max(verdi) as teller from publiserte_tall
    where indikator = ? and gruppe_kode is not null and foretrukket group by gruppe_kode
  ),
  utledet as (
    select gruppe_kode, max(n) as n,
      max(case when enhet = 'antall' then 100.0 * lav / n else lav end) as lav,
      min(case when enhet = 'antall' then 100.0 * hoy / n else hoy end) as hoy,
      max(case when enhet = 'antall' then lav end) as teller_lav,
      min(case when enhet = 'antall' then hoy end) as teller_hoy,
      first(kilde order by hoy - lav, dimensjon desc) as kilde,
      first(grunnlag order by hoy - lav, dimensjon desc) as grunnlag
    from utledede_tall where storrelse = ? and gruppe_kode is not null group by gruppe_kode
  )`;

/**
 * The share or mean of a whole lies between those of its parts; a landsdel's parts are its fylker.
 * @param slack how far the mean of printed numbers may be from the true one
 */
const between = (slack: number) => `
  kjent as (
    select omrader.*, grupper.kommuner, grupper.svart, trykt.verdi as trykt_verdi,
      trykt.n as trykt_n, trykt.kilde as trykt_kilde, trykt.merknad as trykt_merknad,
      trykt.del_lav, trykt.del_hoy,
      trykt_teller.teller as trykt_teller, utledet.* exclude (gruppe_kode)
    from omrader
    join grupper using (gruppe_kode)
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
  grenser as (
    select kjent.* exclude (lav, hoy, landsdel), kjent.landsdel, spenn_kilde,
      case when lav is null or spenn_lav > lav then spenn_lav else lav end as lav,
      case when hoy is null or spenn_hoy < hoy then spenn_hoy else hoy end as hoy,
      lav is null and spenn_lav is not null as fra_fylker
    from kjent
    left join fylkesspenn on kjent.niva = 'landsdel' and fylkesspenn.landsdel = kjent.landsdel
  )`;

/** One value and one status an area: printed first, then derived, then bounded. */
const settle = (averaged: boolean) => `
  verdier as (
    select *,
      coalesce(trykt_verdi, case when lav = hoy and not fra_fylker then lav end) as verdi,
      coalesce(trykt_teller, case when teller_lav = teller_hoy then teller_lav end) as teller,
      coalesce(trykt_n, n) as nevner,
      case
        when trykt_verdi is not null then '${averaged ? 'avledet' : 'publisert'}'
        when lav = hoy and not fra_fylker then 'avledet'
        when lav is not null then 'avgrenset'
        else 'ikke_publisert'
      end as status,
      case
        when trykt_verdi is not null then '${averaged ? 'snitt' : 'trykt'}'
        when fra_fylker then 'mellom_fylker'
        when lav is not null then 'utledet'
      end as utledning
    from grenser
  )`;

/**
 * All areas of all levels and the country, with one indicator. Order: the levels from coarse to fine,
 * in each the official order of the areas.
 */
export function areasQuery(indikator: Indikator, effekt: EffektId): Query {
  const { value, numerator, implied } = indikator.published(effekt);
  const ofKommuner = indikator.base === 'kommuner';
  const interval = wilsonInterval('teller', 'nevner', 'kommuner');
  const bounds = silentBounds(
    'coalesce(teller, teller_lav)',
    'coalesce(teller, teller_hoy)',
    'nevner',
    'kommuner',
  );
  const averaged = value.length > 1;
  const onlyAveraged = (sql: string) => (averaged ? sql : 'cast(null as double)');
  const onlyOfKommuner = (sql: string) => (ofKommuner ? sql : 'null');
  const sql = `with ${[areas, response, known(value), between(averaged ? indikator.step / 2 : 0), settle(averaged)].join(',')}
  select
    niva, omrade, navn, navn_offisielt, fylkesnummer, fylkesnavn, verdier.landsdel, landsdel_navn,
    gjelder, cast(folketall as double) as folketall, cast(sentralitet as double) as sentralitet,
    cast(verdi as double) as verdi,
    cast(case when status = 'avgrenset' then lav end as double) as verdi_lav,
    cast(case when status = 'avgrenset' then hoy end as double) as verdi_hoy,
    ${onlyAveraged('del_lav')} as del_lav, ${onlyAveraged('del_hoy')} as del_hoy,
    cast(teller as double) as teller,
    cast(case when status = 'avgrenset' then teller_lav end as double) as teller_lav,
    cast(case when status = 'avgrenset' then teller_hoy end as double) as teller_hoy,
    cast(nevner as double) as n, cast(svart as double) as svart,
    cast(kommuner as double) as kommuner,
    cast(${onlyOfKommuner(interval.low)} as double) as ki_lav,
    cast(${onlyOfKommuner(interval.high)} as double) as ki_hoy,
    cast(${onlyOfKommuner(bounds.low)} as double) as grense_lav,
    cast(${onlyOfKommuner(bounds.high)} as double) as grense_hoy,
    status, utledning,
    case when utledning = 'mellom_fylker' then spenn_kilde else coalesce(trykt_kilde, kilde) end
      as kilde,
    coalesce(trykt_merknad, grunnlag) as grunnlag,
    cast(fylke_svart as double) as fylke_svart, cast(fylke_kommuner as double) as fylke_kommuner,
    fylke_gruppe
  from verdier left join fylkessvar on fylkessvar.rapportfylke = verdier.rapportfylke
  order by
    case niva when 'norge' then 0 when 'landsdel' then 1 when 'fylke' then 2 else 3 end, omrade`;
  return { sql, parameters: [...value, numerator ?? '', implied ?? ''] };
}
