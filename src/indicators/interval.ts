/** How sure a share of municipalities is, as SQL over the columns of a query. */

/** The 97.5th percentile of the standard normal distribution: 95 % lies within ± this. */
export const z = 1.959964;

export interface IntervalSql {
  readonly low: string;
  readonly high: string;
}

/**
 * Bounds, in per cent, on the share of all municipalities, true whatever the silent ones would have
 * said: from `yes / asked` to `(yes + asked − answered) / asked`.
 */
export function silentBounds(
  yesLow: string,
  yesHigh: string,
  answered: string,
  asked: string,
): IntervalSql {
  return {
    low: `100.0 * ${yesLow} / ${asked}`,
    high: `100.0 * (${yesHigh} + ${asked} - ${answered}) / ${asked}`,
  };
}

/**
 * Wilson's score interval, in per cent, of a share `p` of `n` observations. Of none it begins at 0 and of
 * all it ends at 100, exactly: computed, the ends come out up to 1e-14 on either side.
 *
 * Source: Wilson, E. B. (1927), JASA 22, 209–212.
 */
export function wilsonScore(p: string, n: string): IntervalSql {
  const centre = `(${p} + ${z * z} / (2 * ${n}))`;
  const half = `(${z} * sqrt(${p} * (1 - ${p}) / ${n} + ${z * z} / (4 * ${n} * ${n})))`;
  const scale = `(100.0 / (1 + ${z * z} / ${n}))`;
  return {
    low: `case when ${p} = 0 then 0.0 else ${scale} * (${centre} - ${half}) end`,
    high: `case when ${p} = 1 then 100.0 else ${scale} * (${centre} + ${half}) end`,
  };
}

/**
 * 95 % interval, in per cent, of a share `yes / answered` of `asked` municipalities: Wilson's score
 * interval with the finite population correction, which enters as an effective sample size
 * `n · (N − 1) / (N − n)`, cut at what the answers leave possible (see {@link silentBounds}). Null
 * where everybody or nobody answered.
 *
 * Source: {@link wilsonScore}; correction `(N − n) / (N − 1)` of the variance as in Cochran, Sampling
 * Techniques (1977), chapter 3.2.
 * @param yes SQL of the count of yes
 * @param answered SQL of the count of answers, n
 * @param asked SQL of the count asked, N
 */
export function wilsonInterval(yes: string, answered: string, asked: string): IntervalSql {
  const score = wilsonScore(
    `(1.0 * ${yes} / ${answered})`,
    `(1.0 * ${answered} * (${asked} - 1) / (${asked} - ${answered}))`,
  );
  const possible = silentBounds(yes, yes, answered, asked);
  const estimated = `${yes} is not null and ${answered} > 0 and ${answered} < ${asked}`;
  return {
    low: `case when ${estimated} then greatest(${possible.low}, ${score.low}) end`,
    high: `case when ${estimated} then least(${possible.high}, ${score.high}) end`,
  };
}
