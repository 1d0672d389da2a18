/** The title of what is taken from the page: it names the place and the filters, which are not beside it then. */
import type { Filters } from '../query/filters';
import { filterTexts } from './filter-text';
import type { Texts } from './texts';

/**
 * @param title of what is shown, as the page has it
 * @param place as a sentence, where one is chosen
 */
export function takenTitle(
  t: Texts,
  title: string,
  filters: Filters,
  place: string | null,
): string {
  const set = filterTexts(t, filters).map(t.filter.only);
  const more = [...(place === null ? [] : [place]), ...set];
  if (more.length === 0) return title;
  return [/[.?!]$/.test(title) ? title : `${title}.`, ...more].join(' ');
}
