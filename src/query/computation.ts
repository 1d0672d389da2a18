/** How a measure's numbers come of its sums: a share of municipalities, or a share or mean of cooperations. */
import type { Measure, SummedColumns } from '../indicators/catalogue';
import { groupSums, residuals } from './computed';
import { kommunerResult, samarbeidResult } from './result';

/** SQL of the numerator and the denominator of a cluster. */
interface ClusterRatio {
  readonly y: string;
  readonly x: string;
}

interface Computation {
  /** What is summed of a cluster's cooperations, by the names of the sums. */
  readonly ofClusters: (sums: SummedColumns) => Partial<ClusterRatio>;
  /** Of a member of an area or a group, to whom its cluster's sums are joined. */
  readonly ofMembers: (sums: SummedColumns) => ClusterRatio;
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
    numbers: (keys, _, limited) => kommunerResult(keys, limited),
  },
  samarbeid: {
    ofClusters: ({ numerator, denominator }) => ({ y: numerator, x: denominator }),
    ofMembers: () => ({ y: 'coalesce(y, 0)', x: 'coalesce(x, 0)' }),
    groups: (keys) => [groupSums(keys, 'samarbeid'), residuals(keys)],
    numbers: samarbeidResult,
  },
};
