/** The title of what is taken from the page: it names the place, the filters, and that it is the example. */
import type { View } from '../model/view';
import { filterTexts } from './filter-text';
import type { Texts } from './texts';

/**
 * @param title of what is shown, as the page has it
 * @param place as a sentence, where one is chosen
 */
export function takenTitle(
  t: Texts,
  { datasett, filters }: Pick<View, 'datasett' | 'filters'>,
  title: string,
  place: string | null,
): string {
  const closed = /[.?!]$/.test(title) ? title : `${title}.`;
  const set = filterTexts(t, filters).map(t.filter.only);
  const more = [...(place === null ? [] : [place]), ...set];
  const whole = more.length === 0 ? title : [closed, ...more].join(' ');
  return datasett === 'eksempel' ? t.mark.title(whole) : whole;
}
