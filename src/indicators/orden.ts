/** The classes of an order that the report gives where it prints no numbers: of the share formalised. */

export const ordener = ['halvparten', 'over_40', 'imellom', 'hoyest'] as const;

/**
 * From the lowest: up to half not formalised; of fylker, more than 40 %, since the two below are printed;
 * between the others; among the highest.
 */
export type Orden = (typeof ordener)[number];
