/** How many cooperations the municipalities of each cell have, formalised, not, and unknown. */
import { sum as total } from 'd3';
import { type Bounds, IntegerProgramme, sum, type Variable } from '../integer-programme';
import { slug } from '../slug';
import {
  formalisertFylke,
  formalisertLandsdel,
  type Klasse,
  klasser,
  sentralitetChoices,
  storrelseChoices,
} from './choices';
import type { Printed } from './printed';
import type { Random } from './random';
import type { SvarCell } from './svarkommuner';

export type Counts = Readonly<Record<Klasse, number>>;

/** A cell and its number of cooperations of each kind. */
export interface SamarbeidCell extends SvarCell {
  readonly antall: Counts;
}

interface CountedCell {
  readonly cell: SvarCell;
  readonly antall: Readonly<Record<Klasse, Variable>>;
}

/** Cooperations that a municipality of the class has on average, each kind. */
function expected(cell: SvarCell, klasse: Klasse): number {
  const { samarbeider, samarbeid } = storrelseChoices[cell.storrelse];
  return samarbeid[klasse] / samarbeider;
}

function count(programme: IntegerProgramme, cell: SvarCell, random: Random): CountedCell {
  const variable = (klasse: Klasse) => {
    const drawn = cell.ja.map(() => expected(cell, klasse) * (1 + 0.6 * random.normal()));
    const antall = programme.integer(0, 5 * cell.ja.length);
    programme.wish(antall, Math.max(0, Math.round(total(drawn))));
    return antall;
  };
  const antall = {
    formalisert: variable('formalisert'),
    ikke_formalisert: variable('ikke_formalisert'),
    vet_ikke: variable('vet_ikke'),
  };
  programme.require(sum(Object.values(antall)), atLeastOneEach(cell.ja.length));
  return { cell, antall };
}

/** Fewer than five on average, so that the cap of five is not where everyone lies. */
const atLeastOneEach = (kommuner: number): Bounds => [
  kommuner,
  kommuner < 3 ? 5 * kommuner : 4 * kommuner,
];

/** Draws counts as if by chance, then finds the nearest that fit the report. */
export async function drawFormalisering(
  cells: readonly SvarCell[],
  printed: Printed,
  random: Random,
): Promise<SamarbeidCell[]> {
  const programme = new IntegerProgramme();
  const counted = cells
    .filter(({ ja }) => ja.length > 0)
    .map((cell) => count(programme, cell, random));
  const of = (klasse: Klasse, group: readonly CountedCell[]) =>
    sum(group.map(({ antall }) => antall[klasse]));
  const among = (belongs: (cell: SvarCell) => boolean) =>
    counted.filter(({ cell }) => belongs(cell));
  const requireShare = (group: readonly CountedCell[], bounds: Bounds) => {
    const formalisert = of('formalisert', group);
    programme.requireRatio(formalisert, [...formalisert, ...of('ikke_formalisert', group)], bounds);
  };

  for (const [storrelse, { samarbeid }] of Object.entries(storrelseChoices)) {
    const ofStorrelse = among((cell) => cell.storrelse === storrelse);
    for (const klasse of klasser) {
      programme.require(of(klasse, ofStorrelse), [samarbeid[klasse], samarbeid[klasse]]);
    }
  }
  for (const [sentralitet, { formalisert }] of Object.entries(sentralitetChoices)) {
    requireShare(
      among((cell) => cell.sentralitet === Number(sentralitet)),
      formalisert,
    );
  }
  for (const [landsdel, bounds] of Object.entries(formalisertLandsdel)) {
    requireShare(
      among((cell) => cell.landsdel === landsdel),
      bounds,
    );
  }
  const printedFylker = ['Innlandet', 'Finnmark'];
  for (const fylke of new Set(counted.map(({ cell }) => cell.fylke))) {
    const inFylke = among((cell) => cell.fylke === fylke);
    requireShare(
      inFylke,
      printedFylker.includes(fylke)
        ? printed.share(`andel-formalisert.fylke.${slug(fylke)}`)
        : formalisertFylke,
    );
    for (const klasse of ['formalisert', 'ikke_formalisert'] as const) {
      programme.require(of(klasse, inFylke), [3, Infinity]);
    }
  }
  requireLeastCentral(
    programme,
    of(
      'formalisert',
      among((cell) => cell.sentralitet === 6),
    ),
    printed,
  );
  requireMostCentral(
    programme,
    of(
      'ikke_formalisert',
      among((cell) => cell.sentralitet === 1),
    ),
  );

  const solution = await programme.solve('Formalisering');
  return counted.map(({ cell, antall }) => ({
    ...cell,
    antall: {
      formalisert: solution(antall.formalisert),
      ikke_formalisert: solution(antall.ikke_formalisert),
      vet_ikke: solution(antall.vet_ikke),
    },
  }));
}

/** Both printed shares of the least central must be shares of one whole number. */
function requireLeastCentral(
  programme: IntegerProgramme,
  formalisert: ReturnType<typeof sum>,
  printed: Printed,
) {
  for (const effekt of ['forebygging', 'handtering']) {
    const stor = programme.integer(0, 440);
    programme.requireRatio(
      [[stor, 1]],
      formalisert,
      printed.share(`andel-stor-effekt-${effekt}.sentralitet.6.form`),
    );
  }
}

/** An even number, so that one half, which is near every other group, is possible among the few. */
function requireMostCentral(programme: IntegerProgramme, ikkeFormalisert: ReturnType<typeof sum>) {
  const half = programme.integer(2, 220);
  programme.require([...ikkeFormalisert, [half, -2]], [0, 0]);
}
