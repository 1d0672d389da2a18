/** The areas of a view by value, lowest first: what the ranking lists, and the keyboard goes by on the map. */
import { ascending } from 'd3';
import { shownSpan } from './telling-apart';
import type { Area } from './area';
import type { View } from './view';

/** The value, or the middle of the range it lies in; null where nothing is known. */
function middle(area: Area): number | null {
  const range = shownSpan(area);
  return range && (range.low + range.high) / 2;
}

/** Areas with a value or a range, lowest first, ties in official order. */
export const lowestFirst = (areas: readonly Area[]): Area[] =>
  areas
    .filter((area) => middle(area) !== null)
    .sort((a, b) => ascending(middle(a) ?? 0, middle(b) ?? 0));

/** Codes of the areas that have what the map shows, a value or a change, the lowest first. */
export function inOrder({ change, areas }: View): string[] {
  if (!change) return lowestFirst(areas).map(({ omrade }) => omrade);
  return change.areas
    .filter(({ endring }) => endring !== null)
    .sort((a, b) => ascending(a.endring ?? 0, b.endring ?? 0))
    .map(({ omrade }) => omrade);
}
