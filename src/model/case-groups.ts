/** Which municipalities the case cooperations that stand out on the map consist of. */
import { group } from 'd3';
import type { MultiLineString } from 'geojson';
import type { Scene } from '../geo/scene';
import type { CaseRow } from '../query/cases';
import { allCases } from '../query/cases';

/** Kommunenumre of the members, by case. */
export type CaseGroups = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The members of the case that is asked for, or of each when all are; empty when none is, or there is
 * no such case.
 */
export function caseGroups(members: readonly CaseRow[], asked: string | null): CaseGroups {
  const wanted = members.filter(({ case_id }) => asked === allCases || asked === case_id);
  return new Map(
    [...group(wanted, ({ case_id }) => case_id)].map(([id, members]) => [
      id,
      new Set(members.map(({ kommunenummer }) => kommunenummer)),
    ]),
  );
}

/** The members of all the groups. */
export const membersOf = (groups: CaseGroups): ReadonlySet<string> =>
  new Set([...groups.values()].flatMap((kommuner) => [...kommuner]));

/** The lines around the groups; null where there is none. */
export function outlineOfGroups(scene: Scene, groups: CaseGroups): MultiLineString | null {
  if (groups.size === 0) return null;
  const outlines = [...groups.values()].map((kommuner) => scene.outlineOf(kommuner));
  return {
    type: 'MultiLineString',
    coordinates: outlines.flatMap(({ coordinates }) => coordinates),
  };
}
