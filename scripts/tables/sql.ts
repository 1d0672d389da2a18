/** The SQL that turns the inputs in `data/` into the tables of the contract. */
import { sektorer, storrelseFra, storrelser } from '../../src/contract/codes';
import {
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
} from '../../src/contract/report-tables';
import { casefunn, casemedlemmer, caser } from './case-sql';
import type { TableSource } from './source';

/** A CSV file with every column as text. */
export const csv = (file: string) =>
  `read_csv('${file}', header = true, all_varchar = true, nullstr = '', delim = ',', quote = '"', escape = '"')`;

/** `Oslo og Akershus` → `oslo-og-akershus`: the landsdel's name in an address. */
const slug = (column: string) =>
  `replace(replace(replace(replace(lower(${column}), 'ø', 'o'), 'å', 'a'), 'æ', 'ae'), ' ', '-')`;

/** `Figur 12` and `figur 12` are one source: in a sentence it starts small. */
const source = (column: string) => `lower(left(${column}, 1)) || substr(${column}, 2)`;

/** The report's size class of a number of inhabitants; null where that is not known. */
export const storrelse = (folketall: string) =>
  `case ${storrelser
    .toReversed()
    .map((code) => `when ${folketall} >= ${storrelseFra[code]} then '${code}'`)
    .join(' ')} end`;

/** The report joins Oslo and Akershus: what it prints for a fylke stands on this group. */
const rapportfylke = (column: string) =>
  `case when ${column} in ('03', '32') then '03+32' else ${column} end`;

export const kommuner: TableSource = {
  table: kommunerTable,
  query: `
    select
      kommunenummer, kommunenavn, k.navn_offisielt, fylkesnummer, k.fylkesnavn,
      f.navn_offisielt as fylkesnavn_offisielt,
      ${rapportfylke('fylkesnummer')} as rapportfylke,
      case when fylkesnummer in ('03', '32') then 'Oslo og Akershus' else k.fylkesnavn end
        as rapportfylke_navn,
      ${slug('landsdel')} as landsdel, landsdel as landsdel_navn,
      folketall, sentralitet, sentralitetsindeks, areal_km2
    from ${csv('data/kommuner/kommuner-2024.csv')} k
    join ${csv('data/kommuner/fylker-2024.csv')} f using (fylkesnummer)
    order by kommunenummer`,
};

export const publiserteTall: TableSource = {
  table: publiserteTallTable,
  query: `
    select
      id, indicator as indikator, dimension as dimensjon, "group" as gruppe,
      case dimension when 'nasjonalt' then 'norge' when 'kommunestorrelse' then 'storrelse=' || "group"
        else group_code end as gruppe_kode,
      formalisering, effekt, value as verdi, value_max as verdi_maks, unit as enhet,
      relation as relasjon, base_n as n, ${source('figure')} as kilde, preferred = '1' as foretrukket,
      order_key as rekkefolge, note as merknad
    from ${csv('data/rapport/publiserte-tall.csv')}
    order by id`,
};

/**
 * A derived number is about a named place: Norway, a landsdel, a fylke, a kommune, or every fylke but
 * two. The names become the group codes that the areas carry.
 */
export const utlededeTall: TableSource = {
  table: utlededeTallTable,
  query: `
    with rader as (
      select * from ${csv('data/rapport/utledede-tall.csv')}
      union all by name
      select * from ${csv('data/rapport/utledede-tall-egne.csv')}
    ),
    -- "landsdel X" as the source of a fylke's number means the source of that landsdel's own number
    landsdeler as (
      select quantity, 'landsdel ' || "group" as based_on, any_value(based_on) as kilde
      from rader where dimension = 'landsdel' group by quantity, "group"
    ),
    steder as (
      select 'landsdel' as dimensjon, landsdel_navn as navn,
        string_agg(distinct fylkesnummer, '+' order by fylkesnummer) as gruppe_kode
      from kommuner group by landsdel_navn
      union all
      select distinct 'fylke', rapportfylke_navn, rapportfylke from kommuner
      union all
      select 'kommune', kommunenavn, kommunenummer from kommuner
      union all
      select distinct 'kommunestorrelse', ${storrelse('folketall')}, 'storrelse=' || ${storrelse('folketall')}
      from kommuner
      union all
      select 'nasjonalt', 'Norge', 'norge'
      union all
      select 'sektor', code, 'norge&sektor=' || code from (values ${sektorer.map((code) => `('${code}')`).join(', ')}) as v(code)
      union all
      select 'formalisering', 'formalisert', 'norge'
      union all
      select 'fylke', 'alle unntatt Innlandet og Finnmark', rapportfylke
      from (select distinct rapportfylke, rapportfylke_navn from kommuner)
      where rapportfylke_navn not in ('Innlandet', 'Finnmark')
    )
    select
      rader.id, quantity as storrelse, dimension as dimensjon, "group" as gruppe,
      steder.gruppe_kode, low as lav, high as hoy, unit as enhet,
      try_cast(base_n as integer) as n, status as sikkerhet,
      ${source('coalesce(landsdeler.kilde, based_on)')} as kilde, reasoning as grunnlag
    from rader
    left join landsdeler using (quantity, based_on)
    left join steder on steder.dimensjon = rader.dimension and steder.navn = rader."group"
    order by rader.id, steder.gruppe_kode`,
};

/** In the order they are built: a later statement may read an earlier table. */
export const reportSources: readonly TableSource[] = [
  kommuner,
  publiserteTall,
  utlededeTall,
  caser,
  casemedlemmer,
  casefunn,
];
