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
  estimate: (value: string) => `Anslag ${value}`,
  /** Of whom a share is, and what they do. @param group municipalities, as a phrase */
  cooperate: (group: string) => `av ${group} samarbeider om beredskap`,
  answering: (group: string) => `${group} som svarte,`,
  interval: (range: string) => `95 %-intervall: ${range}.`,
  sure: (range: string) => `Uansett hva de som ikke svarte, mener: ${range}.`,
  /** A measure with its number or words, and their status. */
  told: (measure: string, value: string, status: string) => `${measure}: ${value} (${status})`,
  short: { formalisert: 'Formalisert', effekt: 'Opplevd effekt' },
  /** @param status as it begins a sentence */
  first: (status: string, value: string, share: string) => `${status}: ${value} ${share}`,
  coloured: (measure: string, estimated: boolean) =>
    `Farge: ${measure}${estimated ? ' (mest anslag)' : ''}.`,
  country: 'Kommunenes samarbeid om beredskap',
  kommuner: (where: string) => `kommunene ${where}`,
  version: (version: string) => `Datasett versjon ${version}`,
};
