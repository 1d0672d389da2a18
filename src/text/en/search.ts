/** The search for an area. */
import type { Texts } from '../nb/index';

export const search: Texts['search'] = {
  label: 'Search for a municipality or county',
  inFylke: (level, fylke) => `${level} in ${fylke}`,
  found: (count, query) =>
    count === 0
      ? `Nothing found for “${query}”`
      : count === 1
        ? '1 result. Enter goes there.'
        : `${count} results. Arrow down steps through them, Enter goes to the first.`,
  waiting: 'Fetching the names …',
  failed: 'The search could not be loaded. Try again, or use the map or the table.',
  went: (navn) => `Showing ${navn}.`,
};
