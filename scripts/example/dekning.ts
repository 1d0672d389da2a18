/** Swaps like for like until a sector is found in the printed share of the municipalities. */
import type { Bounds } from '../integer-programme';
import type { SamarbeidMedForm } from './former';
import type { Kommune } from './kommuner';
import type { Random } from './random';

type Groups = ReadonlyMap<string, readonly SamarbeidMedForm[]>;

interface Swap {
  readonly out: SamarbeidMedForm;
  readonly into: SamarbeidMedForm;
}

/**
 * Exchanges chosen cooperations for others of the same group, so that the group's counts stay, until
 * the share of municipalities with at least one chosen lies within the bounds.
 */
export function cover(
  groups: Groups,
  chosen: readonly SamarbeidMedForm[],
  [low, high]: Bounds,
  random: Random,
): SamarbeidMedForm[] {
  const all = [...groups.values()].flat();
  const kommuner = new Set(all.map(({ kommune }) => kommune)).size;
  const current = new Set(chosen);
  const chosenIn = (kommune: Kommune) =>
    all.filter((samarbeid) => samarbeid.kommune === kommune && current.has(samarbeid)).length;
  const covered = () => new Set([...current].map(({ kommune }) => kommune)).size / kommuner;

  const findSwap = (wider: boolean): Swap => {
    for (const members of random.shuffled([...groups.values()])) {
      const out = members.find(
        (samarbeid) => current.has(samarbeid) && chosenIn(samarbeid.kommune) > 1 === wider,
      );
      const into = members.find(
        (samarbeid) =>
          samarbeid.kommune !== out?.kommune &&
          !current.has(samarbeid) &&
          (chosenIn(samarbeid.kommune) === 0) === wider,
      );
      if (out && into) return { out, into };
    }
    throw new Error('Dekning: no two cooperations left to exchange');
  };
  while (covered() < low || covered() > high) {
    const { out, into } = findSwap(covered() < low);
    current.delete(out);
    current.add(into);
  }
  return [...current];
}
