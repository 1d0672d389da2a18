/**
 * How far a run of the tests goes. `npm test` takes some of the cases of each kind, `npm run test:all` every
 * one, drawn by the seed that it is given.
 */

const { TEST_SWEEP, TEST_SEED } = process.env;

/** Every case is taken. */
const isWhole = TEST_SWEEP === 'all';

/** Added to the seed of whatever is drawn: another one draws other cases everywhere. */
export const seedShift = Number(TEST_SEED ?? 0);

/** How many cases to draw. */
export const drawn = (some: number, all: number): number => (isWhole ? all : some);

/** Every case, or so many of them, spread over the list. */
export const spread = <T>(cases: readonly T[], some: number): readonly T[] =>
  isWhole || cases.length <= some
    ? cases
    : Array.from({ length: some }, (_, at) => cases[Math.floor((at * cases.length) / some)] as T);

/**
 * Every combination, or so many that each value of the one meets some value of the other: by turns, as the
 * cases come.
 * @param at the number of the case, from nought
 */
export const byTurns = <T>(values: readonly T[], at: number): readonly T[] =>
  isWhole ? values : values.slice(at % values.length, (at % values.length) + 1);

/**
 * Whether a case is for this one of several that share the cases between them; each takes all of them when
 * every case is taken.
 * @param at the number of the case, from nought
 */
export const isTurn = (at: number, of: number, turn: number): boolean =>
  isWhole || at % of === turn;
