/** The kinds of rows that tables and files have, and which of them a column is of. */

/**
 * What a row is about: an area of a view, its change between two rounds, a number of a figure of answers, or
 * what a figure of the report says.
 */
export type RowKind = 'omrade' | 'endring' | 'figur' | 'rapportfigur';

export const everywhere = ['omrade', 'figur', 'rapportfigur'] as const;
export const ofAnswers = ['omrade', 'figur'] as const;
export const ofAreas = ['omrade'] as const;
export const ofChange = ['endring'] as const;
export const ofReport = ['rapportfigur'] as const;
