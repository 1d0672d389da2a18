/** A statement with the values it binds: what every query of the page is. */

export type Parameter = string | number | boolean | null;

export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** One placeholder for each value, for an `in (…)`. */
export const placeholders = (values: readonly unknown[]): string =>
  values.map(() => '?').join(', ');
