/** A statement with the values it binds: what every query of the page is. */

export type Parameter = string | number | boolean | null;

export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;

export const literals = (texts: readonly string[]): string => texts.map(literal).join(', ');
