/** The two tables that the estimate rests on: who answered, and who of these has no cooperation. */
import { sum } from 'd3';
import { type Cell, type Counts, numberOf, positionsBy, responseClassOf, sumAt } from './cells';
import { fitToMargins, type Margin } from './ipf';

/** The sums that the tables must have. */
export interface Margins {
  /** Municipalities that answered, by rapportfylke and by {@link responseClassOf}. */
  readonly svar: { readonly fylke: Counts; readonly storrelse: Counts };
  /** Those of them without cooperation, by landsdel and by size. */
  readonly uten: { readonly landsdel: Counts; readonly klasse: Counts };
}

/** What is fitted, in the order of the cells. */
export interface Fit {
  /** Expected number that answered. */
  readonly svarte: readonly number[];
  /** Share of these that cooperates, 0–1: one for all cells of a landsdel and a size. */
  readonly andel: readonly number[];
}

/** A trait of the cells, and how many of the municipalities with each value of it are taken. */
export interface Trait {
  readonly of: (cell: Cell) => string;
  readonly taken: Counts;
}

/** For each value of the trait, the sum of what is taken and the sum of what is left. */
function marginsOf(
  cells: readonly Cell[],
  sizes: readonly number[],
  { of, taken }: Trait,
): Margin[] {
  return [...positionsBy(cells, of)].flatMap(([value, positions]) => {
    const count = numberOf(taken, value);
    return [
      { name: `${value}, taken`, cells: positions, total: count },
      {
        name: `${value}, left`,
        cells: positions.map((position) => cells.length + position),
        total: sumAt(sizes, positions) - count,
      },
    ];
  });
}

/** How many are taken from each cell, when only the sums over each trait are known. */
function fitTaken(
  cells: readonly Cell[],
  sizes: readonly number[],
  traits: readonly Trait[],
): number[] {
  const whole = sizes.map((total, position) => ({
    name: `cell ${position}`,
    cells: [position, cells.length + position],
    total,
  }));
  const margins = traits.flatMap((trait) => marginsOf(cells, sizes, trait));
  return fitToMargins(2 * cells.length, [...whole, ...margins]).slice(0, cells.length);
}

/**
 * The first table, by iterative proportional fitting: fylke × size × answered or not. The odds of
 * answering are a factor of the fylke times one of the size; from 10 000 inhabitants on a fylke has one
 * probability, since only the sum of the larger sizes is printed.
 * @returns expected number that answered, in the order of the cells
 * @throws {Error} when no table has the margins, or nobody is expected to have answered in a cell
 */
export function fitAnswered(cells: readonly Cell[], svar: Margins['svar']): number[] {
  const svarte = fitTaken(
    cells,
    cells.map(({ spurt }) => spurt),
    [
      { of: ({ rapportfylke }) => rapportfylke, taken: svar.fylke },
      { of: responseClassOf, taken: svar.storrelse },
    ],
  );
  const none = cells.find((_, position) => svarte[position] === 0);
  if (none) throw new Error(`Nobody answered in ${none.rapportfylke}, ${none.klasse}: no share`);
  return svarte;
}

/**
 * The second table, fitted likewise to the answers expected by the first: landsdel × size × without or
 * with cooperation. The odds are a factor of the landsdel times one of the size; fylker of a landsdel
 * are alike, size for size.
 *
 * A synthetic estimate: an area borrows what all areas say of municipalities of its size. What sets an
 * area apart beyond its margins it cannot see. Source: Rao, J. N. K. & Molina, I. (2015), Small Area
 * Estimation, 2nd ed., chapter 3 (synthetic estimation; SPREE, structure preserving estimation).
 * @param svarte expected number that answered, in the order of the cells
 * @returns share of these that cooperates, 0–1, in the order of the cells
 * @throws {Error} when no table has the margins
 */
export function fitShares(
  cells: readonly Cell[],
  svarte: readonly number[],
  uten: Margins['uten'],
): number[] {
  const without = fitTaken(cells, svarte, [
    { of: ({ landsdel }) => landsdel, taken: uten.landsdel },
    { of: ({ klasse }) => klasse, taken: uten.klasse },
  ]);
  return svarte.map((count, position) => 1 - (without[position] ?? 0) / count);
}

/** The share, 0–1, of the municipalities that are expected to have answered in some of the cells. */
export function meanShare({ svarte, andel }: Fit, positions: readonly number[]): number {
  const answered = sumAt(svarte, positions);
  return sum(positions, (position) => (svarte[position] ?? 0) * (andel[position] ?? 0)) / answered;
}
