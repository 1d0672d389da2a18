/** Random answers of all municipalities that agree with everything the report prints. */
import { type Cell, numberOf, positionsBy, responseClassOf, sumAt, sumBy } from './cells';
import type { Trait } from './chain';
import { chooser, shareOut, type Uniform } from './choose';
import type { EstimateInputs, Limits } from './inputs';

/** Whole numbers, in the order of the cells. */
export interface Answers {
  readonly svarte: readonly number[];
  /** Of these, without cooperation. */
  readonly uten: readonly number[];
}

/** Of the report's margins four draws in five are kept. */
const mostTries = 1_000;

const within = (count: number, [low, high]: Limits) => count >= low && count <= high;

const isSmall = (cell: Cell) => responseClassOf(cell) === '0-9999';

/**
 * Draws how many are taken from each cell, when the sums over the trait and the sum over the cells of
 * under 10 000 inhabitants are known; each set of municipalities is as likely as any other.
 * @param sizes how many there are to take from, in the order of the cells
 * @returns null when nothing fits
 */
function takenDrawer(
  cells: readonly Cell[],
  sizes: readonly number[],
  { of, taken }: Trait,
  small: number,
): ((uniform: Uniform) => number[]) | null {
  const kinds = [...positionsBy(cells, of)].map(([value, positions]) => ({
    taken: numberOf(taken, value),
    first: positions.filter((position) => isSmall(cells[position] as Cell)),
    second: positions.filter((position) => !isSmall(cells[position] as Cell)),
  }));
  const choose = chooser(
    kinds.map((kind) => ({
      first: sumAt(sizes, kind.first),
      second: sumAt(sizes, kind.second),
      taken: kind.taken,
    })),
    small,
  );
  if (!choose) return null;
  return (uniform) => {
    const counts = cells.map(() => 0);
    const place = (positions: readonly number[], chosen: number) => {
      const shares = shareOut(
        positions.map((position) => sizes[position] ?? 0),
        chosen,
        uniform,
      );
      positions.forEach((position, index) => (counts[position] = shares[index] ?? 0));
    };
    choose(uniform).forEach((ofFirst, index) => {
      const kind = kinds[index];
      if (!kind) return;
      place(kind.first, ofFirst);
      place(kind.second, kind.taken - ofFirst);
    });
    return counts;
  };
}

/** Whether the answers keep the limits that are known beside the sums. */
function keepsLimits(
  cells: readonly Cell[],
  { svarte, uten }: Answers,
  { svarStorste, samarbeiderIFylke }: EstimateInputs,
): boolean {
  const storste = sumBy(cells, svarte, ({ klasse }) => klasse).get('45000+') ?? 0;
  const samarbeider = sumBy(
    cells,
    svarte.map((count, position) => count - (uten[position] ?? 0)),
    ({ rapportfylke }) => rapportfylke,
  );
  return (
    within(storste, svarStorste) &&
    [...samarbeiderIFylke].every(([fylke, limits]) => within(numberOf(samarbeider, fylke), limits))
  );
}

/**
 * Draws answers that have every printed sum and keep every limit: first who answered, then who of them
 * has no cooperation. Once its margins are known, the model of `chain.ts` says that each set of
 * municipalities is as likely as any other; a set beyond a limit is drawn again.
 * @throws {Error} when some from 45 000 inhabitants on are without cooperation, or no answers fit
 */
export function answersDrawer(
  cells: readonly Cell[],
  inputs: EstimateInputs,
): (uniform: Uniform) => Answers {
  const { svar, uten } = inputs.margins;
  if (numberOf(uten.klasse, '45000+') !== 0)
    throw new Error('The estimate rests on that all from 45 000 inhabitants on cooperate');
  const drawSvarte = takenDrawer(
    cells,
    cells.map(({ spurt }) => spurt),
    { of: ({ rapportfylke }) => rapportfylke, taken: svar.fylke },
    numberOf(svar.storrelse, '0-9999'),
  );
  if (!drawSvarte) throw new Error('No municipalities have answered in the printed numbers');
  return (uniform) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const svarte = drawSvarte(uniform);
      const drawUten = takenDrawer(
        cells,
        svarte.map((count, position) => (cells[position]?.klasse === '45000+' ? 0 : count)),
        { of: ({ landsdel }) => landsdel, taken: uten.landsdel },
        numberOf(uten.klasse, '0-9999'),
      );
      const answers = drawUten && { svarte, uten: drawUten(uniform) };
      if (answers && keepsLimits(cells, answers, inputs)) return answers;
    }
    throw new Error('No answers found that keep what the report says');
  };
}
