/** Who could cooperate with whom: the municipalities of a fylke without cooperation, and those near them. */
import type { NearRow } from '../query/near-question';
import type { Near } from './near-kommuner';
import { partnersAmong, surroundings } from './near-kommuner';
import type { WorkGroup, WorkItem } from './work-list';

/** As many partners as a sheet names for each. */
const mostNamed = 3;

/** Those that answered that they do not cooperate; those that wish to come first. */
export const without = (groups: readonly WorkGroup[]): WorkItem[] =>
  groups.filter(({ need }) => need === 'onsker' || need === 'ingen').flatMap(({ items }) => items);

/** The nearest that cooperate. @param rows of the query of those near one */
export function nearestPartners(rows: readonly NearRow[]): Near[] {
  const near = surroundings(rows);
  return near ? partnersAmong(near.others).slice(0, mostNamed) : [];
}
