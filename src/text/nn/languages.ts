/** The choice of language; each language is named in itself. */

export const sprak = { label: 'Språk' };
