/** What the estimate counts in: municipalities of one of the report's fylker and one size. */
import { group, range, sum } from 'd3';
import { storrelseOf } from '../../src/contract/codes';

/** The sizes that the report tells apart where it says who has no cooperation, smallest first. */
export const klasser = ['0-9999', '10000-44999', '45000+'] as const;
export type Klasse = (typeof klasser)[number];

/** Numbers of municipalities by the value of a trait. */
export type Counts = ReadonlyMap<string, number>;

/** A municipality, as far as the estimate knows it. */
export interface Kommune {
  /** Four digits, `0301`. */
  readonly kommunenummer: string;
  /** Fylkesnummer; `03+32` for Oslo and Akershus, which the report joins. */
  readonly rapportfylke: string;
  /** As in the page's address: `nord-norge`. */
  readonly landsdel: string;
  readonly folketall: number;
}

export interface Cell extends Pick<Kommune, 'rapportfylke' | 'landsdel'> {
  readonly klasse: Klasse;
  /** Number of municipalities, all of which were asked. */
  readonly spurt: number;
}

/**
 * The size that a number of inhabitants belongs to.
 * @throws {RangeError} when it is no such number
 */
export function klasseOf(folketall: number): Klasse {
  const storrelse = storrelseOf(folketall);
  return storrelse === '0-9999' || storrelse === '45000+' ? storrelse : '10000-44999';
}

/**
 * The group that an estimate is about: `nord-norge/0-9999`. From 45 000 inhabitants on there is one
 * for the whole country, `norge/45000+`.
 */
export function gruppekodeOf({ landsdel, klasse }: Pick<Cell, 'landsdel' | 'klasse'>): string {
  return `${klasse === '45000+' ? 'norge' : landsdel}/${klasse}`;
}

/** The cells that have municipalities, in rising order of fylke and size. */
export function toCells(kommuner: readonly Kommune[]): Cell[] {
  const fylker = group(kommuner, ({ rapportfylke }) => rapportfylke);
  return [...fylker]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([rapportfylke, members]) =>
      klasser.flatMap((klasse) => {
        const ofKlasse = members.filter(({ folketall }) => klasseOf(folketall) === klasse);
        const [first] = ofKlasse;
        return first
          ? [{ rapportfylke, landsdel: first.landsdel, klasse, spurt: ofKlasse.length }]
          : [];
      }),
    );
}

/** Where the cells with each value of a trait stand. */
export function positionsBy(
  cells: readonly Cell[],
  trait: (cell: Cell) => string,
): Map<string, number[]> {
  return group(range(cells.length), (position) => trait(cells[position] as Cell));
}

/** Numbers that stand in the order of the cells, added up over each value of a trait. */
export function sumBy(
  cells: readonly Cell[],
  numbers: readonly number[],
  trait: (cell: Cell) => string,
): Counts {
  const positionsByValue = positionsBy(cells, trait);
  return new Map(
    [...positionsByValue].map(([value, positions]) => [value, sumAt(numbers, positions)]),
  );
}

/** The sum of the numbers at these positions. */
export const sumAt = (numbers: readonly number[], positions: readonly number[]) =>
  sum(positions, (position) => numbers[position]);

/** @throws {Error} when there is no number for the value */
export function numberOf(counts: Counts, value: string): number {
  const found = counts.get(value);
  if (found === undefined) throw new Error(`The estimate has no number for ${value}`);
  return found;
}

/** The size that the report tells apart where it says how many answered. */
export const responseClassOf = ({ klasse }: Pick<Cell, 'klasse'>) =>
  klasse === '0-9999' ? klasse : '10000+';
