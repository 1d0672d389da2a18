/** The areas of all levels: their names, where they lie, and who lives there. */
import type { Query } from './query';

/**
 * Rows of `AreaFacts`: the country, then the levels from coarse to fine, in each the official order of the
 * areas.
 */
export const areaFactsQuery: Query = {
  sql: `select niva, omrade, navn, navn_offisielt, fylkesnummer, fylkesnavn, landsdel, landsdel_navn,
      cast(folketall as double) as folketall, cast(sentralitet as double) as sentralitet
    from (
      select 0 as plass, 'norge' as niva, 'norge' as omrade, 'Norge' as navn,
        'Norge' as navn_offisielt, null as fylkesnummer, null as fylkesnavn, null as landsdel,
        null as landsdel_navn, sum(folketall) as folketall, null as sentralitet
      from kommuner
      union all
      select 1, 'landsdel', landsdel, any_value(landsdel_navn), any_value(landsdel_navn), null, null,
        landsdel, any_value(landsdel_navn), sum(folketall), null
      from kommuner group by landsdel
      union all
      select 2, 'fylke', fylkesnummer, any_value(fylkesnavn), any_value(fylkesnavn_offisielt),
        fylkesnummer, any_value(fylkesnavn), any_value(landsdel), any_value(landsdel_navn),
        sum(folketall), null
      from kommuner group by fylkesnummer
      union all
      select 3, 'kommune', kommunenummer, kommunenavn, navn_offisielt, fylkesnummer, fylkesnavn,
        landsdel, landsdel_navn, folketall, sentralitet
      from kommuner
    ) order by plass, omrade`,
  parameters: [],
};
