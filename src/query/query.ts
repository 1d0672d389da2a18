/** A statement with the values it binds: what every query of the page is. */

export type Parameter = string | number | boolean | null;

export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const literals = (texts: readonly string[]): string => texts.map(literal).join(', ');

const written = (value: Parameter): string =>
  typeof value === 'string' ? literal(value) : String(value ?? 'null');

/** The statement with its values in it, for who reads or runs it elsewhere. */
export const inlined = ({ sql, parameters }: Query): string =>
  sql.replaceAll(/\$(\d+)/g, (place, number: string) => {
    const value = parameters[Number(number) - 1];
    return value === undefined ? place : written(value);
  });
