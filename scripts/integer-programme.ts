/** An integer programme in the making: whole numbers, bounds on weighted sums of them, and wishes. */
import loadHighs from 'highs';

export type Variable = number & { readonly brand: unique symbol };
export type Term = readonly [variable: Variable, coefficient: number];
export type Bounds = readonly [low: number, high: number];

/** The whole numbers that were found. */
export type Solution = (variable: Variable) => number;

/** Each variable once. */
export const sum = (variables: readonly Variable[]): Term[] =>
  variables.map((variable) => [variable, 1]);

export const times = (terms: readonly Term[], factor: number): Term[] =>
  terms.map(([variable, coefficient]) => [variable, coefficient * factor]);

/** How far from the best distance to the wishes the search may stop. */
const goodEnough = 0.25;

let loaded: ReturnType<typeof loadHighs> | undefined;

/** Compiled once: that takes longer than a programme of some hundred numbers takes to solve. */
const solver = () => (loaded ??= loadHighs());

export class IntegerProgramme {
  readonly #bounds: Bounds[] = [];
  readonly #wishes: { variable: Variable; target: number }[] = [];
  readonly #rows: string[] = [];

  /** A whole number from `low` to `high`. */
  integer(low: number, high: number): Variable {
    this.#bounds.push([low, high]);
    return (this.#bounds.length - 1) as Variable;
  }

  /** The weighted sum must lie within the bounds; an infinite bound is none. */
  require(terms: readonly Term[], [low, high]: Bounds): void {
    const left = expression(terms);
    if (low === high) this.#rows.push(`${left} = ${low}`);
    else {
      if (low > -Infinity) this.#rows.push(`${left} >= ${low}`);
      if (high < Infinity) this.#rows.push(`${left} <= ${high}`);
    }
  }

  /** `part / whole` must lie within the bounds. */
  requireRatio(part: readonly Term[], whole: readonly Term[], [low, high]: Bounds): void {
    this.require([...part, ...times(whole, -low)], [0, Infinity]);
    this.require([...part, ...times(whole, -high)], [-Infinity, 0]);
  }

  /** The closer to the target, the better. */
  wish(variable: Variable, target: number): void {
    this.#wishes.push({ variable, target });
  }

  /**
   * Finds whole numbers that meet every requirement and lie near the wishes. There is no time limit, so
   * that a slow machine finds the same numbers.
   */
  async solve(name: string): Promise<Solution> {
    const highs = await solver();
    const { Status, Columns } = highs.solve(this.#text(this.#distance()), {
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: goodEnough,
    });
    if (Status !== 'Optimal') throw new Error(unmet(name, Status));
    return (variable) => Math.round(Columns[`x${variable}`]?.Primal ?? 0);
  }

  /**
   * The lowest that the weighted sum can be where every requirement is met; the wishes do not count.
   * @param name what is asked for, to be named where nothing meets every requirement
   */
  async lowest(terms: readonly Term[], name: string): Promise<number> {
    const highs = await solver();
    const { Status, ObjectiveValue } = highs.solve(this.#text(expression(terms)), {
      output_flag: false,
      random_seed: 1,
      mip_rel_gap: 0,
    });
    if (Status !== 'Optimal') throw new Error(unmet(name, Status));
    return Math.round(ObjectiveValue);
  }

  /** How far the numbers are from the wishes. */
  #distance(): string {
    return this.#wishes.map((_, index) => `d${index}`).join(' + ') || '0 x0';
  }

  /** The programme in the CPLEX LP format. */
  #text(objective: string): string {
    const distances = this.#wishes.map(({ variable, target }, index) => [
      `d${index} - x${variable} >= ${-target}`,
      `d${index} + x${variable} >= ${target}`,
    ]);
    return [
      'Minimize',
      objective,
      'Subject To',
      ...this.#rows,
      ...distances.flat(),
      'Bounds',
      ...this.#bounds.map(([low, high], index) => `${low} <= x${index} <= ${high}`),
      'General',
      ...this.#bounds.map((_, index) => `x${index}`),
      'End',
    ].join('\n');
  }
}

const unmet = (name: string, status: string) =>
  `${name}: no numbers meet every requirement (${status})`;

/** `2 x0 - 3 x1`; a variable that occurs twice is added up, as the format asks. */
function expression(terms: readonly Term[]): string {
  const coefficients = new Map<Variable, number>();
  for (const [variable, coefficient] of terms) {
    coefficients.set(variable, (coefficients.get(variable) ?? 0) + coefficient);
  }
  const parts = [...coefficients].map(
    ([variable, coefficient]) =>
      `${coefficient < 0 ? '-' : '+'} ${decimal(coefficient)} x${variable}`,
  );
  return parts.length > 0 ? parts.join(' ') : '0 x0';
}

/** The format has no exponents. */
const decimal = (coefficient: number) =>
  Math.abs(coefficient)
    .toFixed(10)
    .replace(/\.?0+$/, '');
