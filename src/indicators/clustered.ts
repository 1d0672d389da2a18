/** How sure a share or a mean over cooperations is, whose unit is the municipality, as SQL. */
import type { IntervalSql } from './interval';
import { wilsonScore, z } from './interval';

/** SQL of the sums over the clusters of an area; a cluster is one municipality's cooperations. */
export interface ClusterSums {
  /** Sums of the numerator and of the denominator. */
  readonly y: string;
  readonly x: string;
  /** Sum of the squared residuals `y − (Y/X)·x`. */
  readonly residuals: string;
  /** Clusters with a denominator above nought. */
  readonly clusters: string;
  /** Municipalities that answered, and that there are. */
  readonly answered: string;
  readonly asked: string;
}

/**
 * The 97.5th percentile of Student's t with `df` degrees of freedom: the first four tabulated, the rest
 * by expansion in 1/df, right to within 0.0005.
 *
 * Source: Abramowitz & Stegun, Handbook of Mathematical Functions (1964), 26.7.5 and table 26.10.
 */
export function studentT(df: string): string {
  const expansion = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ].map((term, index) => `${term} / pow(${df}, ${index + 1})`);
  return `case ${df} when 1 then 12.7062 when 2 then 4.3027 when 3 then 3.1824 when 4 then 2.7764 when 5 then 2.5706
    else ${z} + ${expansion.join(' + ')} end`;
}

/** Null where everybody answered, where nobody did, and where there is only one cluster. */
const estimated = ({ x, clusters, answered, asked }: ClusterSums) =>
  `${x} > 0 and ${clusters} > 1 and ${answered} < ${asked}`;

/**
 * 95 % interval of the ratio `Y / X` over clusters of unequal size, with the finite population
 * correction, cut at the values there can be:
 * `v = (1 − n/N) · m/(m − 1) · Σ(y − R·x)² / X²`, `R ± t(m − 1) · √v`.
 * Null where the clusters do not differ: that is no sign of certainty.
 *
 * Source: Cochran, Sampling Techniques (1977), formula 2.46; clusters as units, chapter 9A.
 */
export function ratioInterval(
  sums: ClusterSums,
  scale: number,
  [least, most]: readonly [number, number],
): IntervalSql {
  const { y, x, residuals, clusters, answered, asked } = sums;
  const ratio = `${scale} * ${y} / ${x}`;
  const variance = `(1 - 1.0 * ${answered} / ${asked}) * ${clusters} / (${clusters} - 1.0) * ${residuals}`;
  const half = `${scale} * (${studentT(`(${clusters} - 1.0)`)}) * sqrt(${variance}) / ${x}`;
  const when = `case when ${estimated(sums)} and ${residuals} > 1e-9 then`;
  return {
    low: `${when} greatest(${least}, ${ratio} - ${half}) end`,
    high: `${when} least(${most}, ${ratio} + ${half}) end`,
  };
}

/**
 * As {@link ratioInterval} for a share, in per cent. Where every cluster has the same share the
 * residuals say nothing, and Wilson's interval is used with each municipality as one observation.
 */
export function clusteredShare(sums: ClusterSums): IntervalSql {
  const { y, x, residuals, clusters, answered, asked } = sums;
  const ratio = ratioInterval(sums, 100, [0, 100]);
  const effective = `(1.0 * ${clusters} * (${asked} - 1) / (${asked} - ${answered}))`;
  const score = wilsonScore(`(1.0 * ${y} / ${x})`, effective);
  const alike = `${estimated(sums)} and ${residuals} <= 1e-9`;
  return {
    low: `coalesce(${ratio.low}, case when ${alike} then ${score.low} end)`,
    high: `coalesce(${ratio.high}, case when ${alike} then ${score.high} end)`,
  };
}
