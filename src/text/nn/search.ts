/** The search for an area. */
import type { Texts } from '../nb/index';

export const search: Texts['search'] = {
  label: 'Søk etter kommune eller fylke',
  inFylke: (level, fylke) => `${level} i ${fylke}`,
  found: (count, query) =>
    count === 0
      ? `Ingen treff på «${query}»`
      : count === 1
        ? '1 treff. Enter går dit.'
        : `${count} treff. Pil ned blar, Enter går til det første.`,
  waiting: 'Hentar namna …',
  failed: 'Søket kunne ikkje hentast. Prøv igjen, eller bruk kartet eller tabellen.',
  went: (navn) => `Viser ${navn}.`,
};
