/**
 * What a statement is run with: the round and the filters, bound as values so that the text stays the same.
 *
 * DuckDB 0.9.1 plans a prepared statement anew at each run where a parameter stands in the filter of a
 * table, stands twice, is cast twice, or is of another type than its value; DuckDB-WASM binds every number
 * as a double. Therefore each parameter stands once, as a double or a text, in one row that is kept and that
 * the rest is joined with.
 */
import { maskOf } from './filter-bits';
import type { FilterId, Filters } from './filters';
import { filterIds } from './filters';
import type { Parameter, Query } from './query';
import type { Round } from './round';

/** A value of a statement that is neither the round nor a filter, as a column of `valg`. */
export type Extras = Readonly<Record<string, 'text' | 'number'>>;

/**
 * CTE `valg`: one row with `bolge`, a mask for each filter, 0 where it is not set, and what else the statement
 * is run with.
 */
const valg = (extras: Extras): string => {
  const masks = filterIds.map((id) => `cast(${id} as smallint) as ${id}`);
  const bound = ['bolge', ...filterIds, ...Object.keys(extras)].map(
    (name, index) => `$${index + 1}::${extras[name] === 'text' ? 'varchar' : 'double'} as ${name}`,
  );
  return `valg as materialized (
    select cast(bolge as integer) as bolge, ${[...masks, ...Object.keys(extras)].join(', ')}
    from (select ${bound.join(', ')}) as verdier
  )`;
};

/** A text that is the same whatever is chosen, and the names of what it is run with. */
export interface Statement<Names extends string = never> {
  readonly sql: string;
  readonly bind: (
    round: Round,
    filters: Filters,
    extras: Readonly<Record<Names, Parameter>>,
  ) => Query;
}

/** @param ctes the statement's own, after `valg`, and its final select */
export function statement<Names extends string = never>(
  ctes: readonly string[],
  select: string,
  extras: Readonly<Record<Names, 'text' | 'number'>> = {} as Record<Names, 'text' | 'number'>,
): Statement<Names> {
  const sql = `with ${[valg(extras), ...ctes].join(',\n')}\n${select}`;
  const names = Object.keys(extras) as Names[];
  return {
    sql,
    bind: ({ bolge }, filters, values) => ({
      sql,
      parameters: [
        bolge,
        ...filterIds.map((id) => maskOf(id, filters[id])),
        ...names.map((name) => values[name]),
      ],
    }),
  };
}

/** Whether a row is of the round; not as an equality, which would make a join of it with all its cost. */
export const ofRound = (row: string): string => `${row}.bolge - valg.bolge = 0`;

/** Whether a row passes a filter. */
const passesOne = (id: FilterId, row: string): string =>
  `(valg.${id} = 0 or (${row}.${id} & valg.${id}) > 0)`;

/** Whether a row passes all of some filters. */
export const passes = (ids: readonly FilterId[], row: string): string =>
  ids.map((id) => passesOne(id, row)).join(' and ');

/** Whether any of some filters is set. */
export const anySet = (ids: readonly FilterId[]): string =>
  `(${ids.map((id) => `valg.${id}`).join(' + ')} > 0)`;
