/** The share of municipalities that cooperates, for the areas that the report prints no number of. */
import { type Cell, gruppekodeOf, numberOf, positionsBy, sumAt, toCells } from './cells';
import { type Fit, fitAnswered, fitShares, meanShare } from './chain';
import type { EstimateInputs } from './inputs';
import { allCooperate, percentileInterval } from './interval';
import { countedArea } from './counted-area';
import { type Area, redrawShares } from './redraws';
import type {
  FylkeEstimate,
  GroupEstimate,
  Interval,
  CountedArea,
  SamarbeiderEstimate,
} from './result';
import { readingsOf, widest } from './readings';
import { findSureBounds } from './sure-bounds';

/** An area with all that has been found of it. */
interface Found {
  /** One of the area's cells; what it has in common with the others is the area's. */
  readonly first: Cell;
  readonly kode: string;
  readonly spurt: number;
  /** Expected number that answered. */
  readonly svarte: number;
  /** Estimated, in per cent. */
  readonly andel: number;
  /** Redrawn, 0–1. */
  readonly shares: readonly number[];
  readonly sikkert: Interval;
}

/** One after another, so that the solver is in memory once. */
async function findAreas(
  cells: readonly Cell[],
  inputs: EstimateInputs,
  fit: Fit,
  areas: readonly Area[],
): Promise<Found[]> {
  const redrawn = redrawShares(cells, inputs, fit, areas);
  const found: Found[] = [];
  for (const { kode, positions } of areas) {
    const bounds: Interval[] = [];
    for (const reading of readingsOf(inputs)) {
      const { lowest, highest } = await findSureBounds(cells, reading, { kode, positions });
      bounds.push({ lav: 100 * lowest, hoy: 100 * highest });
    }
    found.push({
      first: cells[positions[0] ?? 0] as Cell,
      kode,
      spurt: sumAt(
        cells.map(({ spurt }) => spurt),
        positions,
      ),
      svarte: sumAt(fit.svarte, positions),
      andel: 100 * meanShare(fit, positions),
      shares: redrawn.get(kode) ?? [],
      sikkert: widest(bounds),
    });
  }
  return found;
}

function toGroup({ first, kode, spurt, svarte, andel, shares, sikkert }: Found): GroupEstimate {
  const { landsdel, klasse } = first;
  const largest = klasse === '45000+';
  return {
    gruppekode: kode,
    landsdel: largest ? null : landsdel,
    klasse,
    spurt,
    svarte,
    sikkert,
    anslag: largest ? allCooperate(svarte, sikkert) : percentileInterval(andel, shares, sikkert),
  };
}

function toFylke(
  { first, kode, spurt, andel, shares, sikkert }: Found,
  { margins, samarbeiderIFylke }: EstimateInputs,
): FylkeEstimate {
  const svarte = numberOf(margins.svar.fylke, kode);
  const [fewest, most] = samarbeiderIFylke.get(kode) ?? [0, svarte];
  const exact = fewest === most;
  return {
    rapportfylke: kode,
    landsdel: first.landsdel,
    spurt,
    svarte,
    samarbeider: exact ? fewest : (svarte * andel) / 100,
    sikkert,
    anslag: exact ? null : percentileInterval(andel, shares, sikkert),
  };
}

/**
 * Estimates the share that cooperates for 13 groups of landsdel and size and for the rapportfylker
 * without a number, and finds the sure bounds of all areas. The same inputs give the same result.
 *
 * - A group's share: the second table of `chain.ts`; from 45 000 inhabitants on {@link allCooperate}.
 * - A fylke's share: the mean over the municipalities expected to have answered.
 * - Intervals: percentiles of the shares of `redraws.ts`, cut at the sure bounds.
 *
 * That a municipality is named in one of the report's cases does not enter.
 * @throws {Error} when the margins do not agree with each other, or a number is missing
 */
export async function estimateSamarbeider(inputs: EstimateInputs): Promise<SamarbeiderEstimate> {
  const cells = toCells(inputs.kommuner);
  const svarte = fitAnswered(cells, inputs.margins.svar);
  const fit = { svarte, andel: fitShares(cells, svarte, inputs.margins.uten) };
  const areasBy = (trait: (cell: Cell) => string): Area[] =>
    [...positionsBy(cells, trait)]
      .map(([kode, positions]) => ({ kode, positions }))
      .sort((a, b) => (a.kode < b.kode ? -1 : 1));
  const groups = areasBy(gruppekodeOf);
  const fylker = areasBy(({ rapportfylke }) => rapportfylke);
  const found = await findAreas(cells, inputs, fit, [...groups, ...fylker]);
  const toLandsdel = ({ kode, positions }: Area): CountedArea => {
    const areaCells = cells.filter((_, position) => positions.includes(position));
    const [first, ...others] = readingsOf(inputs);
    const read = countedArea(kode, areaCells, first.margins);
    const all = [read, ...others.map(({ margins }) => countedArea(kode, areaCells, margins))];
    return { ...read, sikkert: widest(all.map(({ sikkert }) => sikkert)) };
  };
  return {
    grupper: found.slice(0, groups.length).map(toGroup),
    fylker: found.slice(groups.length).map((area) => toFylke(area, inputs)),
    landsdeler: areasBy(({ landsdel }) => landsdel).map(toLandsdel),
    norge: countedArea('norge', cells, inputs.margins),
  };
}
