/** How many municipalities answered in both of two rounds, in every area. */
import type { AreaNiva } from '../indicators/niva';
import { passes, statement } from './choice';
import type { Filters } from './filters';
import { kommuneIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';

export interface BothRow {
  readonly niva: AreaNiva;
  readonly omrade: string;
  readonly begge: number;
}

/** The municipalities of one round that answered and pass the filters of its year. */
const answered = (bolge: string) => `select kommunenummer, fylkesnummer, landsdel
      from klynger cross join valg
      where klynger.bolge - ${bolge} = 0 and svart = 1 and ${passes(kommuneIds, 'klynger')}`;

const bothStatement = statement(
  [
    `begge as materialized (
    select first.* from (
      ${answered('valg.bolge')}
    ) as first semi join (
      ${answered('valg.andre')}
    ) as second using (kommunenummer)
  )`,
  ],
  `select niva, omrade, cast(count(*) as double) as begge from (
  select 'norge' as niva, 'norge' as omrade from begge
  union all select 'landsdel', landsdel from begge
  union all select 'fylke', fylkesnummer from begge
  union all select 'kommune', kommunenummer from begge
) group by niva, omrade order by niva, omrade`,
  { andre: 'number' },
);

/** Areas where none did have no row. */
export const bothQuery = (first: Round, second: Round, filters: Filters): Query =>
  bothStatement.bind(first, filters, { andre: second.bolge });
