/** Which municipalities are too small to have rows of their own, and where their cooperations go. */
import { group, sum } from 'd3';

/** A municipality with cooperations: how many, and what it lies in. */
export interface KommuneCount {
  readonly kommunenummer: string;
  readonly fylkesnummer: string;
  readonly landsdel: string;
  readonly samarbeid: number;
}

const rests = ['fylke', 'landsdel', 'norge'] as const;

/** The remainder that holds a shielded municipality's cooperations; `ingen`: they stand nowhere. */
export type Rest = (typeof rests)[number] | 'ingen';

const unitOf: Readonly<Record<(typeof rests)[number], (kommune: KommuneCount) => string>> = {
  fylke: ({ fylkesnummer }) => fylkesnummer,
  landsdel: ({ landsdel }) => landsdel,
  norge: () => 'norge',
};

/** Enough to hide behind: the threshold's rows, and never one municipality alone. */
const holds = (kommuner: readonly KommuneCount[], minN: number): boolean =>
  kommuner.length >= 2 && sum(kommuner, ({ samarbeid }) => samarbeid) >= minN;

/** The municipality that loses least by being shielded: the one with the fewest cooperations. */
const smallest = (kommuner: readonly KommuneCount[]): KommuneCount | undefined =>
  [...kommuner].sort(
    (a, b) => a.samarbeid - b.samarbeid || a.kommunenummer.localeCompare(b.kommunenummer),
  )[0];

/**
 * Shields every municipality with fewer than `minN` cooperations. Its cooperations go to the remainder
 * of its fylke, of its landsdel or of the country: the first that then holds at least `minN` of them
 * from at least two municipalities. Where none does, larger ones are shielded along with it, the
 * nearest and smallest first; where that is not enough either, other remainders move up to it.
 *
 * All rows then stand for disjoint groups, each large enough, so that no sum or difference of published
 * totals is about a single shielded municipality (Hundepool et al., Statistical Disclosure Control,
 * 2012, chapter 4, on secondary suppression).
 * @param kommuner municipalities with at least one cooperation
 * @returns the shielded ones, by kommunenummer; all others keep their rows
 */
export function shield(kommuner: readonly KommuneCount[], minN: number): Map<string, Rest> {
  const placed = new Map<string, Rest>();
  const place = (shielded: readonly KommuneCount[], rest: Rest) => {
    for (const { kommunenummer } of shielded) placed.set(kommunenummer, rest);
  };
  let waiting = kommuner.filter(({ samarbeid }) => samarbeid < minN);
  for (const rest of rests) {
    for (const inUnit of group(waiting, unitOf[rest]).values()) {
      if (holds(inUnit, minN)) place(inUnit, rest);
    }
    waiting = waiting.filter(({ kommunenummer }) => !placed.has(kommunenummer));
  }
  for (const rest of rests) {
    if (waiting.length === 0 || new Set(waiting.map(unitOf[rest])).size > 1) continue;
    const unit = waiting.map(unitOf[rest])[0];
    const nearby = kommuner.filter(
      (kommune) => unitOf[rest](kommune) === unit && !waiting.includes(kommune),
    );
    const hiding = [...waiting];
    while (!holds(hiding, minN)) {
      const next = smallest(
        nearby.filter((kommune) => !placed.has(kommune.kommunenummer) && !hiding.includes(kommune)),
      );
      if (!next) break;
      hiding.push(next);
    }
    // None is left to shield: what lies in smaller remainders comes up to this one.
    if (!holds(hiding, minN)) {
      hiding.push(...nearby.filter((kommune) => !hiding.includes(kommune)));
    }
    if (holds(hiding, minN)) {
      place(hiding, rest);
      return placed;
    }
  }
  place(waiting, 'ingen');
  return placed;
}
