/** What a set of numbers is divided by: the areas of all levels, or the values of one filter. */
import type { Dimension, Filters } from './filters';
import { filterValues, isOfKommuner, noFilters, reportGroup, samarbeidCondition } from './filters';
import { literal } from './query';

/** Null is division by area. */
export interface Division {
  readonly dimension: Dimension;
  /** The values that get a number each, in the filter's own order. */
  readonly values: readonly string[];
  /** The filters with all these values in them: what the divided numbers are counted under. */
  readonly filters: Filters;
  /** The filters without the dimension's own. */
  readonly others: Filters;
}

/** The filters with one value alone of a dimension. */
export const withValue = (filters: Filters, dimension: Dimension, value: string): Filters => ({
  ...filters,
  [dimension]: [value],
});

/** Divides what the filters leave by the values that are chosen of the dimension, else by all of them. */
export function divisionBy(dimension: Dimension, filters: Filters): Division {
  const chosen: readonly string[] = filters[dimension];
  const values = chosen.length > 0 ? chosen : filterValues[dimension];
  return {
    dimension,
    values,
    filters: { ...filters, [dimension]: values },
    others: { ...filters, [dimension]: [] },
  };
}

/** A cooperation can be of several values at once, and a municipality have cooperations of each. */
export const dividesSamarbeid = ({ dimension }: Division): boolean => !isOfKommuner(dimension);

/**
 * CTE `omrader`: the country, once for each value, under the group that the report's numbers for it are
 * found by.
 */
export function dividedCountry(
  { dimension, values, filters }: Division,
  inReport: boolean,
): string {
  const rows = values.map((value) => {
    const group = inReport ? reportGroup(withValue(filters, dimension, value)) : null;
    return `(${literal(value)}, ${group === null ? 'null' : literal(group)})`;
  });
  return `grupperader as (select * from (values ${rows.join(', ')}) as v(gruppe, gruppe_kode)),
  omrader as (
    select norge.* exclude (gruppe, omrade, navn, navn_offisielt), grupperader.gruppe as omrade,
      grupperader.gruppe as navn, grupperader.gruppe as navn_offisielt,
      cast(grupperader.gruppe_kode as varchar) as gruppe_kode
    from (select * from alle_omrader where niva = 'norge') as norge cross join grupperader
  )`;
}

/** SQL that tells whether a row of `samarbeid` is of the `gruppe` beside it. */
export const isOfGroup = ({ dimension, values }: Division): string =>
  `case gruppe ${values
    .map(
      (value) =>
        `when ${literal(value)} then ${samarbeidCondition(withValue(noFilters, dimension, value))}`,
    )
    .join(' ')} end`;
