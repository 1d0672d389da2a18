/** The data sets a site may hold; their numbers are never mixed in one view. */

/** `rapporten` is what the report prints and what follows from it; the others are answers to a survey. */
export const datasettIds = ['rapporten', 'undersokelsen', 'eksempel'] as const;
export type Datasett = (typeof datasettIds)[number];

/** Municipalities' own answers, or made ones, which are nobody's. */
export const surveyDatasettIds = ['undersokelsen', 'eksempel'] as const satisfies Datasett[];
export type SurveyDatasett = (typeof surveyDatasettIds)[number];

/** Where the files that are a data set's own lie, seen from the data build. */
export const datasettFolder: Readonly<Record<Datasett, string>> = {
  rapporten: '',
  undersokelsen: 'undersokelsen/',
  eksempel: 'eksempel/',
};

/** What its numbers are: printed, computed from answers that were given, or from made ones. */
const origins: Readonly<Record<Datasett, 'report' | 'answers' | 'made'>> = {
  rapporten: 'report',
  undersokelsen: 'answers',
  eksempel: 'made',
};

export const isSurvey = (datasett: Datasett): datasett is SurveyDatasett =>
  origins[datasett] !== 'report';

/** Its answers are nobody's: every number of it, and every word, says so. */
export const isMade = (datasett: Datasett): boolean => origins[datasett] === 'made';

/** Its answers are the municipalities' own. */
export const isReal = (datasett: Datasett): boolean => origins[datasett] === 'answers';

/** The data sets that a build holds, in their order. */
export const datasettIn = (rounds: readonly { readonly datasett: Datasett }[]): Datasett[] =>
  datasettIds.filter((id) => id === 'rapporten' || rounds.some(({ datasett }) => datasett === id));

/**
 * The data set that a view is of: what is asked for where the build has it, else real answers, else the
 * report. Made answers are shown only to who asks for them.
 */
export function datasettFor(
  rounds: readonly { readonly datasett: Datasett }[],
  asked: Datasett | null,
): Datasett {
  const there = datasettIn(rounds);
  if (asked !== null && there.includes(asked)) return asked;
  return there.includes('undersokelsen') ? 'undersokelsen' : 'rapporten';
}
