/** Classes without a number: of the order that the report gives where it prints none, and of what it tells by name. */

/**
 * Of the share formalised, from the lowest: up to half not formalised; of fylker, more than 40 %, since the
 * two below are printed; between the others; among the highest. Of who cooperates: a kommune that the
 * report says it of, or from which it follows.
 */
export const ordener = ['halvparten', 'over_40', 'imellom', 'hoyest', 'kjent'] as const;
export type Orden = (typeof ordener)[number];
