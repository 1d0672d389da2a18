/** Which municipalities answer, and which of them cooperate. */
import { sum as total } from 'd3';
import { IntegerProgramme, sum, type Variable } from '../integer-programme';
import { slug } from '../slug';
import { sentralitetChoices, storrelseChoices } from './choices';
import type { Cell, Kommune } from './kommuner';
import type { Printed } from './printed';
import type { Random } from './random';

export interface SvarCell extends Cell {
  readonly ja: readonly Kommune[];
  readonly nei: readonly Kommune[];
}

interface CountedCell {
  readonly cell: Cell;
  readonly svart: Variable;
  readonly ja: Variable;
}

/** Landsdeler with a printed share; the number without cooperation is printed for two of the others. */
const printedShare = ['Trøndelag', 'Nord-Norge', 'Vestlandet'];
const printedNei = ['Agder og Rogaland', 'Oslo og Akershus'];

function requireLandsdeler(programme: IntegerProgramme, counted: CountedCell[], printed: Printed) {
  const inLandsdel = (landsdel: string) => counted.filter(({ cell }) => cell.landsdel === landsdel);
  for (const landsdel of printedShare) {
    const cells = inLandsdel(landsdel);
    programme.requireRatio(
      sum(cells.map(({ ja }) => ja)),
      sum(cells.map(({ svart }) => svart)),
      printed.share(`andel-samarbeider.landsdel.${slug(landsdel)}`),
    );
  }
  for (const landsdel of printedNei) {
    const nei = printed.value(`antall-samarbeider-ikke.landsdel.${slug(landsdel)}`);
    programme.require(
      inLandsdel(landsdel).flatMap(({ svart, ja }) => [[svart, 1] as const, [ja, -1] as const]),
      [nei, nei],
    );
  }
}

/** Draws who answers and cooperates as if by chance, then finds the nearest counts that fit the report. */
export async function drawSvarkommuner(
  cells: readonly Cell[],
  printed: Printed,
  random: Random,
): Promise<SvarCell[]> {
  const programme = new IntegerProgramme();
  const counted = cells.map((cell): CountedCell => {
    const { svart, samarbeider } = sentralitetChoices[cell.sentralitet] ?? {
      svart: 0,
      samarbeider: 0,
    };
    const asked = total(cells, ({ sentralitet, kommuner }) =>
      sentralitet === cell.sentralitet ? kommuner.length : 0,
    );
    const drawn = cell.kommuner.filter(() => random.chance(svart / asked));
    const ja = drawn.filter(() => random.chance(samarbeider / svart));
    const counts = {
      cell,
      svart: programme.integer(0, cell.kommuner.length),
      ja: programme.integer(0, cell.kommuner.length),
    };
    programme.wish(counts.svart, drawn.length);
    programme.wish(counts.ja, ja.length);
    const mayLack = cell.kommuner.filter(({ inCase }) => !inCase).length;
    programme.require(
      [
        [counts.svart, 1],
        [counts.ja, -1],
      ],
      [0, cell.storrelse === '45000+' ? 0 : mayLack],
    );
    return counts;
  });
  const fylker = new Set(cells.map(({ fylke }) => fylke));
  for (const fylke of fylker) {
    const inFylke = counted.filter(({ cell }) => cell.fylke === fylke);
    const svart = printed.value(`svar-antall.fylke.${slug(fylke)}`);
    programme.require(sum(inFylke.map((counts) => counts.svart)), [svart, svart]);
    programme.require(sum(inFylke.map((counts) => counts.ja)), [fewestIn(fylke), Infinity]);
  }
  const classes = [
    ...Object.entries(storrelseChoices).map(
      ([code, choice]) => [(cell: Cell) => cell.storrelse === code, choice] as const,
    ),
    ...Object.entries(sentralitetChoices).map(
      ([code, choice]) => [(cell: Cell) => cell.sentralitet === Number(code), choice] as const,
    ),
  ];
  for (const [belongs, { svart, samarbeider }] of classes) {
    const inClass = counted.filter(({ cell }) => belongs(cell));
    programme.require(sum(inClass.map((counts) => counts.svart)), [svart, svart]);
    programme.require(sum(inClass.map((counts) => counts.ja)), [samarbeider, samarbeider]);
  }
  requireLandsdeler(programme, counted, printed);

  const solution = await programme.solve('Svarkommuner');
  return counted.map(({ cell, svart, ja }) => {
    const shuffled = random.shuffled(cell.kommuner);
    const nei = shuffled.filter(({ inCase }) => !inCase).slice(0, solution(svart) - solution(ja));
    const rest = shuffled.filter((kommune) => !nei.includes(kommune));
    return { ...cell, nei, ja: rest.slice(0, solution(ja)) };
  });
}

/** Every fylke has a mean effect in figure 24; a mean of two scales needs more than one municipality. */
const fewestIn = (fylke: string) => (fylke === 'Finnmark' ? 4 : 3);
