/** Printed and derived numbers as rows of a figure: values and bounds. */
import type {
  ReportBound,
  ReportNumber,
  ReportSeries,
  ReportUnit,
  ReportValue,
} from '../../../src/contract/figures-file';
import type { Derived, FigureDefinition } from './definition';
import type { Implied, Printed } from './printed';

/** A printed place has its code; other groups are codes already. */
export const groupOf = ({ gruppe }: FigureDefinition, row: Printed): string =>
  gruppe?.(row) ?? (row.dimension === 'nasjonalt' ? 'norge' : (row.groupCode ?? row.group));

export const seriesOf = ({ serie }: FigureDefinition, row: Printed): readonly ReportSeries[] =>
  serie?.(row) ?? [];

/**
 * A printed number; null where the row is an order or a direction.
 * @param conditional the report's words can be read in another way, by which it is another number
 */
export function printedNumber(
  figure: FigureDefinition,
  row: Printed,
  conditional: boolean,
): ReportNumber | null {
  const { value, valueMax } = row;
  const shared = {
    gruppe: groupOf(figure, row),
    serie: seriesOf(figure, row),
    enhet: row.unit as ReportUnit,
    utledet: false,
    n: row.n,
    kilde: row.source,
    tall: [row.id],
  };
  const bound = (
    form: ReportBound['form'],
    lav: number | null,
    hoy: number | null,
  ): ReportBound => ({
    slag: 'grense',
    ...shared,
    form,
    lav,
    hoy,
    status: 'avgrenset',
  });
  switch (row.relation) {
    case 'eq':
    case 'exactly_n':
    case 'about':
      return {
        slag: 'verdi',
        ...shared,
        omtrent: row.relation === 'about',
        verdi: value,
        teller: null,
        trykt: null,
        status: conditional ? 'avledet' : 'publisert',
        betinget: conditional,
      };
    case 'gt':
      return bound('over', value, null);
    case 'lte':
      if (value !== 50) throw new Error(`${row.id}: no words for at most ${value}`);
      return bound('opp_mot_halvparten', null, value);
    case 'range':
      return bound('mellom', value, valueMax);
    default:
      return null;
  }
}

/** A number that follows, for each group it is of. */
export function derivedNumbers(derived: Derived, implied: Implied): ReportNumber[] {
  const { grupper, serie = [], andel = false, kilde = implied.source } = derived;
  const { low, high, n, unit } = implied;
  const shared = { serie, utledet: true, n, kilde, tall: [implied.id] };
  return (grupper ?? [implied.group]).map((gruppe): ReportNumber => {
    if (low === high) {
      return {
        slag: 'verdi',
        gruppe,
        ...shared,
        omtrent: false,
        ...(andel && n !== null
          ? { enhet: 'prosent', verdi: (100 * low) / n, teller: low }
          : { enhet: unit as ReportUnit, verdi: low, teller: null }),
        trykt: null,
        status: 'avledet',
        betinget: implied.conditional,
      };
    }
    const form = low === 0 ? 'hoyst' : high === 100 ? 'over' : 'mellom';
    return {
      slag: 'grense',
      gruppe,
      ...shared,
      enhet: unit as ReportUnit,
      form,
      lav: form === 'hoyst' ? null : low,
      hoy: form === 'over' ? null : high,
      status: 'avgrenset',
    };
  });
}

/**
 * A count and the share it is of stand on one row. Where the count gives another share than the printed
 * one, the report contradicts itself, and both are told.
 */
export function withCounts(rows: readonly ReportNumber[]): ReportNumber[] {
  const key = ({ gruppe, serie }: ReportNumber) => [gruppe, ...serie].join(' ');
  const values = rows.filter((row): row is ReportValue => row.slag === 'verdi');
  const counts = new Map(
    values.filter(({ enhet }) => enhet === 'antall').map((row) => [key(row), row]),
  );
  const shares = new Map(
    values.filter(({ enhet }) => enhet === 'prosent').map((row) => [key(row), row]),
  );
  return rows.flatMap((row): ReportNumber[] => {
    const [count, share] = [counts.get(key(row)), shares.get(key(row))];
    if (!count || !share || share.n === null) return [row];
    if (row === count) return [];
    if (row !== share) return [row];
    const teller = count.verdi;
    const tall = [...share.tall, ...count.tall];
    const exact = (100 * teller) / share.n;
    if (Math.round(exact) === share.verdi) return [{ ...share, teller, tall }];
    const { kilde } = count;
    return [
      {
        ...share,
        verdi: exact,
        teller,
        trykt: share.verdi,
        status: 'avledet',
        utledet: true,
        kilde,
        tall,
      },
    ];
  });
}
