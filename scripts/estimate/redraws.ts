/** How uncertain the estimate is: its shares again and again, with the numbers behind them redrawn. */
import { randomBeta, randomBinomial, randomLcg, range } from 'd3';
import { answersDrawer } from './answers';
import { type Cell, numberOf, positionsBy, sumAt, sumBy } from './cells';
import { type Fit, fitShares, type Margins, meanShare } from './chain';
import type { Uniform } from './choose';
import type { EstimateInputs } from './inputs';

/** Some of the cells, whose silent municipalities are taken to be like those that answered. */
export interface Area {
  readonly kode: string;
  /** In the cells' order. */
  readonly positions: readonly number[];
}

/** With another seed a bound moves by at most one municipality of the area. */
export const redraws = 2_000;

const seed = 0.2025;

/**
 * The margins that the second table could have had. The share of each landsdel and size is drawn from
 * the beta distribution of its fitted counts, to which each landsdel adds half a municipality without
 * cooperation and half a one with, spread as its answers are (Jeffreys' prior): one without of 27 may
 * well be the luck of four, and from the fitted shares alone too few redraws would come out that low.
 * The drawn counts are added up as the report adds up its own, so that there always is a table with
 * these margins. A size of which none is printed as without stays so.
 *
 * Source: Brown, L. D., Cai, T. T. & DasGupta, A. (2001), Statistical Science 16, 101–133.
 */
function redrawUten(
  cells: readonly Cell[],
  fit: Fit,
  printed: Margins['uten'],
  uniform: Uniform,
): Margins['uten'] {
  const beta = randomBeta.source(uniform);
  const open = fit.svarte.map((count, position) =>
    numberOf(printed.klasse, (cells[position] as Cell).klasse) > 0 ? count : 0,
  );
  const inLandsdel = sumBy(cells, open, ({ landsdel }) => landsdel);
  const uten = cells.map(() => 0);
  for (const positions of positionsBy(
    cells,
    (cell) => `${cell.landsdel} ${cell.klasse}`,
  ).values()) {
    const [first = 0] = positions;
    const answered = sumAt(open, positions);
    if (answered === 0) continue;
    const prior = (0.5 * answered) / numberOf(inLandsdel, (cells[first] as Cell).landsdel);
    const share = meanShare(fit, positions);
    uten[first] = answered * beta(answered * (1 - share) + prior, answered * share + prior)();
  }
  return {
    landsdel: sumBy(cells, uten, ({ landsdel }) => landsdel),
    klasse: sumBy(cells, uten, ({ klasse }) => klasse),
  };
}

/**
 * Shares (0–1) of all municipalities of each area that could be the true ones if its silent
 * municipalities are like its answering ones. Each redraw
 * 1. draws the margins of the second table anew ({@link redrawUten}) and fits it to them, so that the
 *    shares are as uncertain as the numbers they are computed from;
 * 2. draws answers that have every sum that *was* printed (`answers.ts`): what was printed is known, also
 *    how many answered; who of the answering is where, and of which size, is not;
 * 3. lets each silent municipality of an area cooperate with the area's share of step 1.
 *
 * Only the silent, N − n of N, are drawn, so the variance of a directly counted share p is
 * ((N − n)/N)² · p(1 − p) · (1/n + 1/(N − n)) = p(1 − p)/n · (N − n)/N: the finite population factor comes
 * of itself (Cochran, Sampling Techniques, 1977, chapter 2.6), and every share lies inside the sure
 * bounds. To shrink redrawn shares by the factor instead would leave no doubt in Vestfold, where all
 * answered, though the report does not say what. The distribution is predictive, the model's parameters
 * integrated out by their approximate posterior: Rao & Molina (2015), chapter 10. Of 400 countries drawn
 * from the fitted model, the intervals held the true share in 94–99 % in every area.
 *
 * What the interval does not hold: that an area may differ from the others beyond its size, that the
 * silent may differ from the answering, and that the summary may be read otherwise.
 * @returns the redrawn shares by the areas' codes, the same each time
 */
export function redrawShares(
  cells: readonly Cell[],
  inputs: EstimateInputs,
  fit: Fit,
  areas: readonly Area[],
): Map<string, number[]> {
  const uniform = randomLcg(seed);
  const binomial = randomBinomial.source(uniform);
  const drawAnswers = answersDrawer(cells, inputs);
  const spurt = cells.map((cell) => cell.spurt);
  const drawn = range(redraws).map(() => {
    const margins = redrawUten(cells, fit, inputs.margins.uten, uniform);
    const redrawn = { svarte: fit.svarte, andel: fitShares(cells, fit.svarte, margins) };
    const { svarte, uten } = drawAnswers(uniform);
    return areas.map(({ positions }) => {
      const [asked, answered] = [sumAt(spurt, positions), sumAt(svarte, positions)];
      const silent = binomial(asked - answered, meanShare(redrawn, positions))();
      return (answered - sumAt(uten, positions) + silent) / asked;
    });
  });
  return new Map(areas.map(({ kode }, area) => [kode, drawn.map((shares) => shares[area] ?? 0)]));
}
