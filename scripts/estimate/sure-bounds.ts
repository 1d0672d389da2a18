/** Between what the share of an area must lie, whatever the silent would say and whoever answered what. */
import { IntegerProgramme, sum, type Term, type Variable } from '../integer-programme';
import { type Cell, type Counts, numberOf, responseClassOf, sumAt } from './cells';
import type { EstimateInputs } from './inputs';
import type { Area } from './redraws';

/** Shares of all municipalities, 0–1. */
export interface SureBounds {
  readonly lowest: number;
  readonly highest: number;
}

/** A cell's whole numbers: how many answered, and how many of these are without cooperation. */
interface Unknown {
  readonly cell: Cell;
  readonly svarte: Variable;
  readonly uten: Variable;
}

const samarbeider = (summed: readonly Unknown[]): Term[] =>
  summed.flatMap(({ svarte, uten }): Term[] => [
    [svarte, 1],
    [uten, -1],
  ]);

const uten = (summed: readonly Unknown[]): Term[] => sum(summed.map((unknown) => unknown.uten));

/** Every table of whole numbers that has the printed sums and keeps the known limits. */
function allTables(cells: readonly Cell[], inputs: EstimateInputs) {
  const programme = new IntegerProgramme();
  const unknowns = cells.map((cell): Unknown => ({
    cell,
    svarte: programme.integer(0, cell.spurt),
    uten: programme.integer(0, cell.spurt),
  }));
  for (const unknown of unknowns) programme.require(samarbeider([unknown]), [0, Infinity]);

  const requireSums = (
    counts: Counts,
    of: (cell: Cell) => string,
    terms: (summed: readonly Unknown[]) => Term[],
  ) => {
    for (const value of new Set(cells.map(of))) {
      const count = numberOf(counts, value);
      programme.require(terms(unknowns.filter(({ cell }) => of(cell) === value)), [count, count]);
    }
  };
  const svarte = (summed: readonly Unknown[]) => sum(summed.map((unknown) => unknown.svarte));
  const { margins, svarStorste, samarbeiderIFylke } = inputs;
  requireSums(margins.svar.fylke, ({ rapportfylke }) => rapportfylke, svarte);
  requireSums(margins.svar.storrelse, responseClassOf, svarte);
  requireSums(margins.uten.landsdel, ({ landsdel }) => landsdel, uten);
  requireSums(margins.uten.klasse, ({ klasse }) => klasse, uten);
  programme.require(svarte(unknowns.filter(({ cell }) => cell.klasse === '45000+')), svarStorste);
  for (const [fylke, limits] of samarbeiderIFylke) {
    programme.require(
      samarbeider(unknowns.filter(({ cell }) => cell.rapportfylke === fylke)),
      limits,
    );
  }
  return { programme, unknowns };
}

/**
 * The lowest share is that of the table with the fewest who say yes, when all the silent are without
 * cooperation; the highest that of the table with the fewest who say no, when none of them is. Both are
 * found exactly, by an integer programme over all tables of whole numbers.
 * @throws {Error} when no table of whole numbers has the printed sums
 */
export async function findSureBounds(
  cells: readonly Cell[],
  inputs: EstimateInputs,
  { kode, positions }: Area,
): Promise<SureBounds> {
  const { programme, unknowns } = allTables(cells, inputs);
  const inArea = unknowns.filter((_, position) => positions.includes(position));
  const asked = sumAt(
    cells.map(({ spurt }) => spurt),
    positions,
  );
  const yes = await programme.lowest(samarbeider(inArea), `${kode}, lowest`);
  const no = await programme.lowest(uten(inArea), `${kode}, highest`);
  return { lowest: yes / asked, highest: (asked - no) / asked };
}
