/** How a measure's numbers come of its sums: a share of municipalities, or a share or mean of cooperations. */
import type { Measure, SummedColumns } from '../indicators/catalogue';
import type { MemberSums } from './computed';
import { groupSums, residuals } from './computed';
import { kommunerResult, samarbeidResult } from './result';

type Ratio = Pick<MemberSums, 'y' | 'x'>;

interface Computation {
  /** What is summed of a cluster's cooperations, by the names of the sums. */
  readonly ofClusters: (sums: SummedColumns) => Partial<Ratio>;
  /** Of a member of an area or a group, to whom its cluster's sums are joined. */
  readonly ofMembers: (sums: SummedColumns) => Ratio;
  /** The CTEs after `utvalg`. */
  readonly groups: (keys: string) => readonly string[];
  /** @param limited SQL: whether only some cooperations count */
  readonly numbers: (keys: string, measure: Measure, limited?: string) => string;
}

export const computations: Readonly<Record<Measure['base'], Computation>> = {
  kommuner: {
    ofClusters: () => ({}),
    ofMembers: ({ numerator, denominator }) => ({ y: numerator, x: denominator }),
    groups: (keys) => [groupSums(keys, 'kommuner')],
    numbers: (keys, { limitedBySamarbeid }, limited) =>
      kommunerResult(keys, limitedBySamarbeid ? limited : 'false'),
  },
  samarbeid: {
    ofClusters: ({ numerator, denominator }) => ({ y: numerator, x: denominator }),
    ofMembers: () => ({ y: 'coalesce(y, 0)', x: 'coalesce(x, 0)' }),
    groups: (keys) => [groupSums(keys, 'samarbeid'), residuals(keys)],
    numbers: samarbeidResult,
  },
};
