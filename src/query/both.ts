/** How many municipalities answered in both of two rounds, in every area. */
import type { AreaNiva } from '../indicators/niva';
import type { Filters } from './filters';
import { kommuneCondition } from './filters';
import type { Query } from './query';
import type { Round } from './round';

export interface BothRow {
  readonly niva: AreaNiva;
  readonly omrade: string;
  readonly begge: number;
}

/** Areas where none did have no row. */
export function bothQuery(one: Round, other: Round, filters: Filters): Query {
  const answered = ({ bolge }: Round) =>
    `select * from svar where bolge = ${bolge} and svart and ${kommuneCondition(filters)}`;
  return {
    sql: `with begge as (
        select kommunenummer, fylkesnummer, landsdel from (${answered(one)})
        where kommunenummer in (select kommunenummer from (${answered(other)}))
      )
      select niva, omrade, cast(count(*) as double) as begge from (
        select 'norge' as niva, 'norge' as omrade from begge
        union all select 'landsdel', landsdel from begge
        union all select 'fylke', fylkesnummer from begge
        union all select 'kommune', kommunenummer from begge
      ) group by niva, omrade order by niva, omrade`,
    parameters: [],
  };
}
