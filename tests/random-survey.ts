/** Random surveys, seeded: the same number gives the same survey. */
import { randomLcg } from 'd3';
import { former, oppgaver, sektorer } from '../src/contract/codes';
import type { Answer, Samarbeid } from '../scripts/survey/answer';
import { kommuner } from './inputs';
import { seedShift } from './sweep';

/** The municipalities that a small survey is about: two landsdeler of which one is one fylke. */
export const smallCountry = kommuner.filter((row) =>
  ['18', '55', '56', '50'].includes(row['fylkesnummer'] ?? ''),
);

export interface SurveyShape {
  readonly seed: number;
  /** Share of the municipalities that answer, and of these that cooperate. */
  readonly response: number;
  readonly yes: number;
  readonly of?: readonly Record<string, string>[];
}

export function randomSurvey({ seed, response, yes, of = kommuner }: SurveyShape): Answer[] {
  const random = randomLcg(seed + seedShift);
  const pick = <T>(values: readonly T[]): T => {
    const value = values[Math.floor(random() * values.length)];
    if (value === undefined) throw new Error('nothing to pick from');
    return value;
  };
  const some = <T>(values: readonly T[]) => values.filter(() => random() < 0.25);
  const score = () => (random() < 0.08 ? null : pick([1, 2, 3, 4, 5]));
  const samarbeid = (): Samarbeid => ({
    form: random() < 0.05 ? null : pick(former),
    sektor: some(sektorer),
    oppgave: some(oppgaver),
    forebygging: score(),
    handtering: score(),
  });
  return of
    .filter(() => random() < response)
    .map((row) => {
      const samarbeider = random() < yes;
      const count = samarbeider ? pick([0, 1, 1, 2, 2, 3, 4, 5]) : 0;
      return {
        kommunenummer: row['kommunenummer'] ?? '',
        samarbeider,
        onsket: samarbeider ? null : pick(['ja', 'nei', 'vet_ikke', null]),
        samarbeid: Array.from({ length: count }, samarbeid),
        valg: { stilling: [pick(['annet', 'x'])], antall: samarbeider ? [String(count)] : [] },
      };
    });
}
