/** The levels of the map, from the coarsest to the finest. */

export const nivaer = ['landsdel', 'fylke', 'kommune'] as const;
export type Niva = (typeof nivaer)[number];

/** A level of areas, or the country as a whole. */
export type AreaNiva = Niva | 'norge';
