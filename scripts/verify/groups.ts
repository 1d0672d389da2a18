/** The numbers that a row of the report is about, group by group: shares, means, or differences of shares. */
import type { Compute, Computed, Formalisering, Groups } from './compute';
import { measures } from './measures';
import type { Published } from './published';

const effekter = ['forebygging', 'handtering'] as const;

/** What a ranking calls an indicator, where that is not its name. */
const aliases: Readonly<Record<string, string>> = { andel_arsak: 'andel_arsak_ikke_etablert' };

/** A row with the same indicator, but with another unit than its others. */
const readAs: Readonly<Record<string, string>> = {
  'andel-positiv-effekt.nasjonalt.norge.begge.kommuner': 'andel_positiv_effekt_kommuner',
};

/** `andel_stor_effekt` of one scale, or of both scales together. */
export function measureOf(indikator: string, effekt: Published['effekt']): string {
  const name = aliases[indikator] ?? indikator;
  if (name in measures) return name;
  return `${name}_${effekt === null || effekt === 'begge' ? 'samlet' : effekt}`;
}

function subtract(high: Groups, low: Groups): Groups {
  return new Map(
    [...high].flatMap(([gruppe, { value }]) => {
      const other = low.get(gruppe);
      const difference = other && {
        value: value - other.value,
        teller: value - other.value,
        n: null,
      };
      return difference ? [[gruppe, difference] as const] : [];
    }),
  );
}

/** Formalised minus not, in percentage points. */
export async function formaliseringsforskjell(
  compute: Compute,
  measure: string,
  dimensjon: string,
): Promise<Groups> {
  const of = (formalisering: Formalisering) => compute(measure, dimensjon, formalisering);
  return subtract(await of('formalisert'), await of('ikke_formalisert'));
}

/** For the country as a whole the differences are told apart by effect. */
async function nationalForskjeller(compute: Compute): Promise<Groups> {
  const found = await Promise.all(
    effekter.map(async (effekt) => {
      const measure = `andel_stor_effekt_${effekt}`;
      const groups = await formaliseringsforskjell(compute, measure, 'nasjonalt');
      return [...groups.values()].map((computed) => [effekt, computed] as const);
    }),
  );
  return new Map(found.flat());
}

/**
 * Every group's number for an indicator of a row.
 * @param indikator the row's own, or the one its ranking is of
 */
export function groupsOf(compute: Compute, row: Published, indikator: string): Promise<Groups> {
  if (indikator.startsWith('diff_stor_effekt')) {
    if (row.dimensjon === 'formalisering') return nationalForskjeller(compute);
    const measure = measureOf('andel_stor_effekt', row.effekt);
    return formaliseringsforskjell(compute, measure, row.dimensjon);
  }
  return compute(measureOf(indikator, row.effekt), row.dimensjon, row.formalisering);
}

/**
 * The numbers a row prints: one, or – where one is printed for each effect – one for each scale.
 * Empty when the tables hold none.
 */
export async function valuesOf(compute: Compute, row: Published): Promise<Computed[]> {
  const indikator = readAs[row.id] ?? row.indikator;
  const perScale =
    row.effekt === 'begge' && !(indikator in measures)
      ? effekter.map((effekt) => ({ ...row, effekt }))
      : [row];
  const found = await Promise.all(
    perScale.map(async (scaleRow) => {
      const groups = await groupsOf(compute, scaleRow, indikator);
      const isNationalDifference =
        indikator.startsWith('diff_') && scaleRow.dimensjon === 'formalisering';
      return groups.get(isNationalDifference ? (scaleRow.effekt ?? '') : scaleRow.gruppe);
    }),
  );
  return found.flatMap((computed) => (computed ? [computed] : []));
}
