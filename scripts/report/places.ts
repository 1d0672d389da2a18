/** The areas of all levels, and the groups by which the report's numbers for each are found. */
import { areaFactsQuery } from '../../src/query/area-facts';
import type { AreaFacts } from '../../src/query/area-row';

export interface Place extends Pick<
  AreaFacts,
  'niva' | 'omrade' | 'landsdel' | 'fylkesnummer' | 'folketall'
> {
  /** Group code of the area as a whole: fylkesnumre joined by `+`; of a kommune its number. */
  readonly gruppe: string;
  /** The report's fylke that a fylke or a kommune is of: Oslo and Akershus are one. */
  readonly rapportfylke: string | null;
  readonly kommuner: number;
}

/** Rows of {@link Place}, in the order of the areas. */
export const placesSql = `
  with grupper as (
    select 'landsdel' as niva, landsdel as omrade,
      string_agg(distinct fylkesnummer, '+' order by fylkesnummer) as gruppe,
      cast(null as varchar) as rapportfylke, count(*) as kommuner
    from kommuner group by landsdel
    union all
    select 'fylke', fylkesnummer, any_value(rapportfylke), any_value(rapportfylke), count(*)
    from kommuner group by fylkesnummer
    union all
    select 'kommune', kommunenummer, kommunenummer, rapportfylke, 1 from kommuner
    union all
    select 'norge', 'norge', 'norge', null, count(*) from kommuner
  )
  select steder.niva, steder.omrade, landsdel, fylkesnummer, folketall, gruppe, rapportfylke,
    cast(kommuner as double) as kommuner
  from (${areaFactsQuery.sql}) as steder join grupper using (niva, omrade)
  order by list_position(['norge', 'landsdel', 'fylke', 'kommune'], steder.niva), steder.omrade`;
