/** The pages and pictures that a link preview shows; in bokmål only, for they are made when the site is built. */

export const preview = {
  /** @param where the place with its preposition */
  title: (where: string) => `Beredskapssamarbeid ${where}`,
  openMap: (place: string) => `Åpne ${place} i kartet`,
  toMap: 'Til kartet',
  toMethod: 'Slik er tallene laget',
  /** @param measure what the map in the picture is coloured by */
  picture: (title: string, measure: string) =>
    `${title}: tallene som står i tabellen, og et kart farget etter ${measure}.`,
  table: 'Tallene',
  columns: {
    measure: 'Mål',
    value: 'Verdi',
    base: 'Grunnlag',
    interval: '95 %-intervall',
    status: 'Status',
  },
  missing: 'ikke oppgitt',
  coloured: (measure: string) => `Kartet er farget etter ${measure}.`,
  hatched: 'Skravert: modellert.',
  country: 'Kommunenes samarbeid om beredskap',
  version: (version: string) => `Datasett versjon ${version}`,
};
