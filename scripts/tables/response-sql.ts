/** How many of each group of municipalities answered, as SQL over the tables of a data set. */
import type { Round } from '../../src/query/round';
import { storrelse } from './sql';

const groups = `grupper as (
    select 'fylke' as dimensjon, rapportfylke as gruppe, any_value(rapportfylke_navn) as navn,
      count(*) as kommuner from kommuner group by rapportfylke
    union all
    select 'storrelse', ${storrelse('folketall')}, null, count(*) from kommuner group by 2
    union all
    select 'sentralitet', cast(sentralitet as varchar), null, count(*) from kommuner group by 2
  )`;

/** What the report prints, and the bounds that follow from it. */
const ofReport = `trykt as (
    select replace(dimensjon, 'kommunestorrelse', 'storrelse') as dimensjon,
      case dimensjon when 'fylke' then gruppe_kode else gruppe end as gruppe,
      verdi, kilde
    from publiserte_tall where indikator = 'svar_antall' and relasjon = 'eq' and foretrukket
  ),
  utledet as (
    select replace(dimensjon, 'kommunestorrelse', 'storrelse') as dimensjon, gruppe, lav, hoy, kilde
    from utledede_tall where storrelse = 'Svarkommuner'
  ),
  svarende as (
    select dimensjon, gruppe, coalesce(trykt.verdi, lav) as lav, coalesce(trykt.verdi, hoy) as hoy,
      case when trykt.verdi is null then 'avgrenset' else 'publisert' end as status,
      coalesce(trykt.kilde, utledet.kilde) as kilde
    from grupper left join trykt using (dimensjon, gruppe) left join utledet using (dimensjon, gruppe)
  )`;

/** What a round of real answers gives. */
const ofAnswers = (bolge: number) => `svarte as (
    select rapportfylke, svar.storrelse, cast(svar.sentralitet as varchar) as sentralitet
    from svar join kommuner using (kommunenummer) where bolge = ${bolge} and svart
  ),
  svarende as (
    select dimensjon, gruppe, count(rapportfylke) as lav, count(rapportfylke) as hoy,
      'beregnet' as status, cast(null as varchar) as kilde
    from grupper left join svarte on gruppe = case dimensjon
      when 'fylke' then rapportfylke when 'storrelse' then svarte.storrelse else svarte.sentralitet end
    group by dimensjon, gruppe
  )`;

/** One row per group, as `ResponseGroup` has it: the fylker by number, the classes from the lowest. */
export const responseSql = (round: Round | null): string => `
  with ${groups}, ${round ? ofAnswers(round.bolge) : ofReport}
  select dimensjon, gruppe, navn, cast(kommuner as integer) as kommuner, cast(lav as integer) as lav,
    cast(hoy as integer) as hoy, status, kilde
  from grupper join svarende using (dimensjon, gruppe)
  order by dimensjon, try_cast(split_part(gruppe, '-', 1) as integer) nulls last, gruppe`;
