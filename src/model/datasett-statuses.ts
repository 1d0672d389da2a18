/** Which statuses the numbers of a data set can have. */
import type { Datasett } from '../contract/datasett';
import type { Status } from '../indicators/status';

const ofAnswers = ['skjermet', 'ikke_svart', 'ingen_samarbeid'] as const;

export const statusesOf: Readonly<Record<Datasett, readonly Status[]>> = {
  rapporten: ['publisert', 'avledet', 'avgrenset', 'anslag', 'ikke_publisert'],
  // Where some answers are shielded, the others may leave bounds.
  undersokelsen: ['beregnet', 'avgrenset', ...ofAnswers],
  eksempel: ['modellert', 'avgrenset', ...ofAnswers],
};
