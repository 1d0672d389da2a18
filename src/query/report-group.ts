/** What the report keeps its numbers of a filter under. */
import type { FilterId, Filters } from './filters';
import { filters, kommuneIds, samarbeidIds } from './filters';

/**
 * The group that a filter picks out of those the report has numbers for: the country, or its
 * municipalities of one size or sentralitet, and of their cooperations all, or those that one filter picks.
 * Null for every other filter.
 */
export function reportGroup(chosen: Filters): string | null {
  const groupsOf = (ids: readonly FilterId[]) =>
    ids.filter((id) => chosen[id].length > 0).map((id) => filters[id].reportGroup(chosen[id]));
  const [kommuner, samarbeid] = [groupsOf(kommuneIds), groupsOf(samarbeidIds)];
  const groups = [...(kommuner.length > 0 ? kommuner : ['norge']), ...samarbeid];
  const told = groups.filter((group) => group !== null);
  return kommuner.length > 1 || samarbeid.length > 1 || told.length < groups.length
    ? null
    : told.join('&');
}
