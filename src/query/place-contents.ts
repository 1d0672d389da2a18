/** What the cooperations of a place are: their forms, sectors and tasks. */
import type { Niva } from '../indicators/niva';
import type { FilterId, Filters } from './filters';
import { filterValues, kommuneCondition, samarbeidCondition } from './filters';
import type { Query } from './query';
import { literal } from './query';
import type { Round } from './round';

export interface PlaceCode {
  readonly niva: Niva;
  readonly omrade: string;
}

/** What cooperations are told apart by: the filters on them. */
export const contentIds = ['form', 'sektor', 'oppgave'] as const satisfies FilterId[];
export type ContentId = (typeof contentIds)[number];

/** A place's row: a count for each value of each kind. */
export type ContentsRow = Readonly<Record<string, number>> & {
  readonly omrade: string;
  /** Cooperations that pass the filter. */
  readonly n: number;
  /** Some cooperations of the place are counted elsewhere, because their municipality is shielded. */
  readonly skjermet: boolean;
};

export interface Contents {
  readonly n: number;
  readonly skjermet: boolean;
  readonly counts: Readonly<Record<ContentId, ReadonlyMap<string, number>>>;
}

const columnOf = (id: ContentId, value: string) => `${id}=${value}`;

const placeColumn: Readonly<Record<Niva, string>> = {
  landsdel: 'landsdel',
  fylke: 'fylkesnummer',
  kommune: 'kommunenummer',
};

/** Remainders that lie above a level, so that their cooperations are missing there. */
const above: Readonly<Record<Niva, string>> = {
  landsdel: `rest_niva in ('norge', 'ingen')`,
  fylke: `rest_niva in ('landsdel', 'norge', 'ingen')`,
  kommune: 'rest_niva is not null',
};

const counts = contentIds
  .flatMap((id) =>
    filterValues[id].map((value) => {
      const condition = id === 'form' ? `form = ${literal(value)}` : `${id}_${value}`;
      return `cast(coalesce(sum(case when ${condition} then antall end), 0) as double)
        as "${columnOf(id, value)}"`;
    }),
  )
  .join(',\n');

function partSql({ niva, omrade }: PlaceCode, { bolge }: Round, filters: Filters): string {
  const place = (table: string) => `${table}.${placeColumn[niva]} = ${literal(omrade)}`;
  const limited = kommuneCondition(filters);
  const hidden = limited === 'true' ? above[niva] : 'rest_niva is not null';
  return `select ${literal(omrade)} as omrade, cast(coalesce(sum(antall), 0) as double) as n,
      exists (select 1 from svar where bolge = ${bolge} and ${place('svar')} and ${limited}
        and ${hidden}) as skjermet,
      ${counts}
    from samarbeid left join svar
      on svar.bolge = samarbeid.bolge and svar.kommunenummer = samarbeid.kommunenummer
    where samarbeid.bolge = ${bolge} and ${place('samarbeid')}
      and ${samarbeidCondition(filters)} and ${limited}`;
}

/** One row for each place. */
export const placeContentsQuery = (
  places: readonly PlaceCode[],
  round: Round,
  filters: Filters,
): Query => ({
  sql: `select * from (${places
    .map((place) => partSql(place, round, filters))
    .join('\nunion all\n')}) order by omrade`,
  parameters: [],
});

export const readContents = (row: ContentsRow): Contents => ({
  n: row.n,
  skjermet: row.skjermet,
  counts: Object.fromEntries(
    contentIds.map((id) => [
      id,
      new Map(filterValues[id].map((value) => [value, row[columnOf(id, value)] ?? 0])),
    ]),
  ) as unknown as Contents['counts'],
});
