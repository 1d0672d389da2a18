/** Every success criterion of WCAG 2.2 at level A and AA, by guideline, and how the site stands to it. */

export type Standing = 'oppfylt' | 'ikke_aktuelt';

export interface Guideline {
  readonly nr: GuidelineNr;
  readonly oppfylt: readonly string[];
  /** The site has nothing that it is about. */
  readonly ikke_aktuelt: readonly string[];
}

export const guidelineNrs = [
  '1.1',
  '1.2',
  '1.3',
  '1.4',
  '2.1',
  '2.2',
  '2.3',
  '2.4',
  '2.5',
  '3.1',
  '3.2',
  '3.3',
  '4.1',
] as const;
export type GuidelineNr = (typeof guidelineNrs)[number];

/** The day that the site was last gone through, and the standings below set. */
export const assessedOn = '2026-11-24';

/**
 * How many criteria there are, per guideline: 4.1.1 is no longer one, and those of level AAA are left out.
 *
 * Source: Web Content Accessibility Guidelines 2.2, W3C Recommendation, 12 December 2024.
 */
const criteria: Readonly<Record<GuidelineNr, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

/** No sound or film, no account, no form that is sent, no time limit, and nothing told by moving the device. */
const withoutSubject: ReadonlySet<string> = new Set([
  '1.2.1',
  '1.2.2',
  '1.2.3',
  '1.2.4',
  '1.2.5',
  '1.3.5',
  '1.4.2',
  '2.2.1',
  '2.2.2',
  '2.5.4',
  '3.3.4',
  '3.3.7',
  '3.3.8',
]);

export const guidelines: readonly Guideline[] = guidelineNrs.map((nr) => {
  const all = criteria[nr].map((criterion) => `${nr}.${criterion}`);
  return {
    nr,
    oppfylt: all.filter((criterion) => !withoutSubject.has(criterion)),
    ikke_aktuelt: all.filter((criterion) => withoutSubject.has(criterion)),
  };
});

/** Who takes complaints and tips. */
export const authorities = [
  { name: 'diskrimineringsnemnda.no', url: 'https://www.diskrimineringsnemnda.no/' },
  { name: 'uutilsynet.no', url: 'https://www.uutilsynet.no/' },
] as const;
