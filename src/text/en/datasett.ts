/** The data sets: what they are called, what each is, and what is said while made answers are shown. */
import type { Texts } from '../nb/index';

export const datasett: Texts['datasett'] = {
  label: 'Numbers from',
  names: {
    rapporten: 'The report',
    undersokelsen: 'KS’s survey',
    eksempel: 'Example',
  },
  what: {
    rapporten:
      'What the report prints, what follows from it, and estimates for groups of municipalities.',
    undersokelsen: 'The municipalities’ own answers, combined.',
    eksempel: 'Invented answers. No municipality has given them.',
  },
  toExample: 'See what it looks like with example answers',
  back: 'Back to the report',
  band: 'The answers are invented. No municipality has given them.',
  mark: 'EXAMPLE',
  needs: (what) => `With KS’s file of answers, the map shows ${what} here. The file is not public.`,
  useAnswers: 'How to use your own answers',
  withExample: 'See it with example answers',
};
