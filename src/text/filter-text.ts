/** What filters and their values are called. */
import { group } from 'd3';
import type { Chip } from '../model/chips';
import { chipsOf } from '../model/chips';
import type { FilterId, Filters } from '../query/filters';
import type { Texts } from './texts';

/** A value of a filter; one without a name is its own code, which is better than nothing. */
export function filterValueText(t: Texts, id: FilterId, value: string): string {
  const values: Readonly<Record<string, string>> = t.filter[id].values;
  return values[value] ?? value;
}

/** A chip in words. */
export const chipText = (t: Texts, { id, value }: Chip): string =>
  value === 'formaliserte'
    ? t.filterWords.formalisering.formaliserte
    : filterValueText(t, id, value);

/** The filters that are set, in words: each filter's values with commas between. */
export function filterTexts(t: Texts, filters: Filters): string[] {
  const chips = group(chipsOf(filters), ({ id }) => id);
  return [...chips.values()].map((ofFilter) =>
    ofFilter.map((chip) => chipText(t, chip)).join(', '),
  );
}
