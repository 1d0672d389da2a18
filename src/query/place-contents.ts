/** What the cooperations of a place are: their forms, sectors and tasks. */
import { ofRound, passes, statement } from './choice';
import { gone, hiddenByFilter } from './computed';
import type { Filters, SamarbeidFilterId } from './filters';
import { filterIds, filterValues, kommuneIds, samarbeidIds } from './filters';
import type { Query } from './query';
import type { Round } from './round';

/** What cooperations are told apart by: the filters on them, the form first, which each has one of. */
export const contentIds = ['form', ...samarbeidIds.filter((id) => id !== 'form')] as const;
export type ContentId = SamarbeidFilterId;

/** A place's count of one value, for each value that it has; one without a value where it has none. */
export interface ContentsRow {
  readonly omrade: string;
  /** Cooperations that pass the filter. */
  readonly n: number;
  /** Some cooperations of the place are counted elsewhere, because their municipality is shielded. */
  readonly skjermet: boolean;
  readonly filter: ContentId | null;
  readonly verdi: string | null;
  readonly antall: number | null;
}

export interface Contents {
  readonly n: number;
  readonly skjermet: boolean;
  readonly counts: Readonly<Record<ContentId, ReadonlyMap<string, number>>>;
}

const byValue = (id: ContentId) =>
  `select '${id}' as filter, omrade, ${id} as bits, sum(antall) as antall from utvalg group by omrade, ${id}`;

const contentsStatement = statement(
  [
    `steder as materialized (
    select omrade, klynge, ${gone(hiddenByFilter)} as borte, ${passes(kommuneIds, 'medlemmer')} as passer
    from omrader cross join valg join medlemmer using (nr)
    where list_contains(string_split(valg.omrader, ','), omrade) and ${ofRound('medlemmer')}
  )`,
    `utvalg as materialized (
    select omrade, ${contentIds.map((id) => `tellinger.${id}`).join(', ')}, antall
    from tellinger join steder using (klynge) cross join valg
    where ${passes(filterIds, 'tellinger')}
  )`,
    `sted as (
    select omrade, max(case when passer then borte else 0 end) = 1 as skjermet
    from steder group by omrade
  )`,
    `i_alt as (
    select omrade, cast(sum(antall) as double) as n from utvalg group by omrade
  )`,
    `telt as (
    select omrade, filter, verdi, cast(sum(antall) as double) as antall from (
      ${contentIds.map(byValue).join('\n      union all ')}
    ) as deler join filterverdier using (filter)
    where (bits & maske) > 0 group by omrade, filter, verdi
  )`,
  ],
  `select omrade, coalesce(n, 0) as n, skjermet, filter, verdi, antall
from sted left join i_alt using (omrade) left join telt using (omrade)
order by omrade, filter, verdi`,
  { omrader: 'text' },
);

/** @param omrader codes of the places */
export const placeContentsQuery = (
  omrader: readonly string[],
  round: Round,
  filters: Filters,
): Query => contentsStatement.bind(round, filters, { omrader: omrader.join(',') });

/** The contents of one of the places that were asked for; null when the rows have it not. */
export function readContents(rows: readonly ContentsRow[], omrade: string): Contents | null {
  const ofPlace = rows.filter((row) => row.omrade === omrade);
  const [first] = ofPlace;
  if (!first) return null;
  const countOf = (id: ContentId, value: string) =>
    ofPlace.find(({ filter, verdi }) => filter === id && verdi === value)?.antall ?? 0;
  const counts = Object.fromEntries(
    contentIds.map((id) => [
      id,
      new Map(filterValues[id].map((value) => [value, countOf(id, value)])),
    ]),
  ) as unknown as Contents['counts'];
  return { n: first.n, skjermet: first.skjermet, counts };
}
