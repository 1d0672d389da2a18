/** What the report prints and what follows from it, read from `data/rapport/` without any of the project's code. */
import { publiserteTall, utlededeTall, utlededeTallKommuner } from '../../inputs';

type Row = Readonly<Record<string, string | undefined>>;
type Maling = 'samarbeider' | 'formalisert' | 'forebygging' | 'handtering' | 'begge';

const printedAs: Readonly<Record<Maling, readonly string[]>> = {
  samarbeider: ['andel_samarbeider'],
  formalisert: ['andel_formalisert'],
  forebygging: ['snitt_effekt_forebygging'],
  handtering: ['snitt_effekt_handtering'],
  begge: ['snitt_effekt_forebygging', 'snitt_effekt_handtering'],
};
const impliedAs: Readonly<Partial<Record<Maling, string>>> = {
  samarbeider: 'Kommuner som samarbeider',
  formalisert: 'Andel formaliserte',
};

/** Who is counted in the groups that the numbers of an area may be about: the area, or those it is said of. */
const isOf = ({ group }: Row, names: readonly string[]) =>
  names.includes(group ?? '') || group === 'alle unntatt Innlandet og Finnmark';

const isNational = ({ dimension, group }: Row) =>
  dimension === 'nasjonalt' || group === 'formalisert';

/** A count that follows is a share of those that answered. */
const ends = ({ low, high, unit, base_n }: Row): number[] =>
  [low, high].map(Number).map((end) => (unit === 'antall' ? (100 * end) / Number(base_n) : end));

const sums = (values: readonly number[]) =>
  values.flatMap((one, at) => values.slice(at + 1).map((other) => (one + other) / 2));

/**
 * All that the report lets anybody say of a measure in an area: what it prints, the mean of the two effects
 * it prints, and what follows.
 * @param names the area's, and that of the group its number is about
 */
export function reportSays(maling: Maling, names: readonly string[]): readonly number[] {
  const country = names.includes('Norge');
  const rows = (of: readonly Row[]) =>
    of.filter((row) => isOf(row, names) || (country && isNational(row)));
  const printed = rows(publiserteTall)
    .filter(({ indicator }) => printedAs[maling].includes(indicator ?? ''))
    .map(({ value }) => Number(value));
  // Two landsdeler are the lowest, so that what bounds them bounds the others from below.
  const below = [...utlededeTall].filter(
    ({ quantity, dimension }) => quantity === impliedAs.formalisert && dimension === 'landsdel',
  );
  const ordered = maling === 'formalisert' ? below.flatMap(ends) : [];
  const implied = rows([...utlededeTall, ...utlededeTallKommuner])
    .filter(({ quantity }) => quantity === impliedAs[maling])
    .flatMap(ends);
  return [...printed, ...(maling === 'begge' ? sums(printed) : []), ...implied, ...ordered];
}

/** Every number that stands anywhere in what the report prints or lets follow, as a reader would write it. */
export const everywhere: ReadonlySet<string> = new Set(
  [
    ...publiserteTall.flatMap(({ value, value_max }) => [value, value_max]),
    ...[...utlededeTall, ...utlededeTallKommuner].flatMap((row) => [
      row['low'],
      row['high'],
      ...ends(row).map((end) => end.toFixed(0)),
    ]),
  ]
    .filter((text) => text !== undefined && text !== '')
    .flatMap((text) => [Number(text).toFixed(0), Number(text).toFixed(1), String(Number(text))]),
);
