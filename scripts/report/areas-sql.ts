/**
 * The areas of all levels, as SQL. Here as in the other parts of the areas query, what is read several
 * times is `materialized`: DuckDB would else plan and compute it anew for each reader.
 */

/** CTEs that end in `alle_omrader`: every area of every level, and the country. */
export const allAreas = `
  landsdelgruppe as (
    select landsdel, string_agg(distinct fylkesnummer, '+' order by fylkesnummer) as gruppe
    from kommuner group by landsdel
  ),
  alle_omrader as materialized (
    select 'norge' as niva, 'norge' as omrade, 'Norge' as navn, 'Norge' as navn_offisielt,
      null as fylkesnummer, null as fylkesnavn, null as landsdel, null as landsdel_navn,
      'norge' as gruppe, null as rapportfylke, null as rapport_navn, sum(folketall) as folketall,
      null as sentralitet, count(*) as egne_kommuner
    from kommuner
    union all
    select 'landsdel', landsdel, any_value(landsdel_navn), any_value(landsdel_navn), null, null,
      landsdel, any_value(landsdel_navn), any_value(gruppe), null, null, sum(folketall), null, count(*)
    from kommuner join landsdelgruppe using (landsdel) group by landsdel
    union all
    select 'fylke', fylkesnummer, any_value(fylkesnavn), any_value(fylkesnavn_offisielt), fylkesnummer,
      any_value(fylkesnavn), any_value(landsdel), any_value(landsdel_navn), any_value(rapportfylke), null,
      case when any_value(rapportfylke) <> fylkesnummer then any_value(rapportfylke_navn) end,
      sum(folketall), null, count(*)
    from kommuner group by fylkesnummer
    union all
    select 'kommune', kommunenummer, kommunenavn, navn_offisielt, fylkesnummer, fylkesnavn,
      landsdel, landsdel_navn, kommunenummer, rapportfylke, null, folketall, sentralitet, 1
    from kommuner
  )`;

/**
 * CTE `omrader`: the areas and the group of municipalities that the report's numbers for each are about:
 * itself, but for Oslo and Akershus, which the report joins.
 * @param reportGroupOf SQL of the group the report's numbers are looked up by, from an area's own
 */
export const omrader = (reportGroupOf: (niva: string, own: string) => string) => `
  omrader as (
    select * exclude (gruppe), ${reportGroupOf('niva', 'gruppe')} as gruppe_kode from alle_omrader
  )`;
