/** The 95 % interval of an estimated share. */
import { quantile } from 'd3';
import { z } from '../../src/indicators/interval';
import type { AreaEstimate, Interval } from './result';

/**
 * From the 2.5th to the 97.5th percentile of redrawn shares, cut at the sure bounds.
 * @param andel the estimate, in per cent
 * @param shares redrawn, 0–1
 */
export function percentileInterval(
  andel: number,
  shares: readonly number[],
  sikkert: Interval,
): AreaEstimate {
  return {
    andel,
    lav: Math.max(sikkert.lav, 100 * (quantile(shares, 0.025) ?? 0)),
    hoy: Math.min(sikkert.hoy, 100 * (quantile(shares, 0.975) ?? 1)),
  };
}

/**
 * Where all that answered cooperate: Wilson's score interval of n of n, from n / (n + z²), cut at the
 * sure bounds. The redraws have nothing to vary there. The finite population factor is left out, since n
 * is expected and not known, and since it makes Wilson's interval too short where nobody says no.
 *
 * Source: Wilson, E. B. (1927), JASA 22, 209–212.
 * @param svarte number that answered, n
 */
export function allCooperate(svarte: number, sikkert: Interval): AreaEstimate {
  return {
    andel: 100,
    lav: Math.max(sikkert.lav, (100 * svarte) / (svarte + z * z)),
    hoy: sikkert.hoy,
  };
}
