/** A statement with the values it binds: what every query of the page is. */

/** DuckDB-WASM binds these as they are; of a truth it makes a number, and of nothing a text. */
export type Parameter = string | number;

export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const literals = (texts: readonly string[]): string => texts.map(literal).join(', ');

/** The statement with its values written in their places: what a reader may run. */
export const writtenOut = ({ sql, parameters }: Query): string =>
  sql.replaceAll(/\$(\d+)/g, (place, number: string) => {
    const value = parameters[Number(number) - 1];
    return typeof value === 'string' ? literal(value) : String(value ?? place);
  });
