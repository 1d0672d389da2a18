/** Rows of a place: what it and the areas around it are, and what a survey's answers say of them. */
import type { AreaFacts } from './area-row';
import { joinAreas } from './join-areas';
import type { PlaceNumber, PlaceRow } from './place-measures';
import { measureIds } from './place-measures';
import type { Round } from './round';

/**
 * The rows of a place, with what its areas are.
 * @param facts of the areas asked for and the country, in the order the rows shall have
 * @param numbers the rows of all its queries
 */
export function joinPlace(
  facts: readonly AreaFacts[],
  numbers: readonly PlaceNumber[],
  round: Round,
): PlaceRow[] {
  const groups = [...new Set(numbers.map(({ gruppe }) => gruppe))];
  const country = facts.filter(({ niva }) => niva === 'norge');
  return measureIds.flatMap((maling) =>
    groups.flatMap((gruppe) => {
      const rows = numbers.filter((row) => row.maling === maling && row.gruppe === gruppe);
      const areas = joinAreas(gruppe === 'alle' ? facts : country, rows, round);
      return areas.map((row) => ({ ...row, maling, gruppe }));
    }),
  );
}
