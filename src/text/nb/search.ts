/** The search for an area. */

export const search = {
  label: 'Søk etter kommune eller fylke',
  inFylke: (level: string, fylke: string) => `${level} i ${fylke}`,
  found: (count: number, query: string) =>
    count === 0
      ? `Ingen treff på «${query}»`
      : count === 1
        ? '1 treff. Enter går dit.'
        : `${count} treff. Pil ned blar, Enter går til det første.`,
  waiting: 'Henter navnene …',
  failed: 'Søket kunne ikke hentes. Prøv igjen, eller bruk kartet eller tabellen.',
  went: (navn: string) => `Viser ${navn}.`,
};
