/** What the report says without a number: who is at an end, what rises or falls, which of two is larger. */
import { group } from 'd3';
import type {
  ReportDirection,
  ReportOrder,
  ReportStatement,
} from '../../../src/contract/figures-file';
import type { FigureDefinition } from './definition';
import { groupOf, seriesOf } from './numbers';
import type { Printed } from './printed';

/** Rankings whose inner order the text does not give, or gives in two ways, besides those whose names say so. */
const sets: readonly string[] = [
  // Heading and text have them in different orders.
  'andel_formalisert:topp3',
  'andel_ikke_formalisert:topp2',
  // Equal means stand in one of several orders.
  'snitt_effekt_forebygging:topp3',
  'snitt_effekt_forebygging:bunn3',
  'snitt_effekt_handtering:topp3',
  'snitt_effekt_handtering:bunn3',
  // That one of the two is first follows from a remark on something else.
  'andel_stor_effekt_forebygging:topp2',
  'diff_stor_effekt:topp2',
];

function extentOf(key: string): ReportOrder['omfang'] {
  if (key.includes(':blant')) return 'blant';
  return key.endsWith('mengde') || sets.includes(key) ? 'mengde' : 'ordnet';
}

/** Everything that is ranked from the top, unless it says otherwise. */
const endOf = (key: string): ReportOrder['ende'] => (key.includes(':bunn') ? 'bunn' : 'topp');

function orderOf(figure: FigureDefinition, key: string, rows: readonly Printed[]): ReportOrder[] {
  const [first] = rows;
  if (!first) return [];
  const omfang = extentOf(key);
  const ranked = [...rows].sort((a, b) => a.value - b.value);
  return [
    {
      slag: 'orden',
      ende: endOf(key),
      omfang,
      grupper: ranked.map((row) => groupOf(figure, row)),
      plasser: omfang === 'ordnet' ? ranked.map(({ value }) => value) : [],
      serie: seriesOf(figure, first),
      n: first.n,
      kilde: first.source,
      tall: ranked.map(({ id }) => id),
      status: 'publisert',
    },
  ];
}

const comparisons: Readonly<Record<string, ReportDirection['hva']>> = {
  retning_handtering_minus_forebygging: 'handtering_mot_forebygging',
  retning_formalisert_minus_ikke: 'formalisert_mot_ikke',
  retning_stor_effekt: 'nest_minste_mot_minste',
};

function subjectOf({ id, relation, dimension, indicator }: Printed): ReportDirection['hva'] {
  if (relation === 'trend') return dimension === 'sentralitet' ? 'sentralitet' : 'storrelse';
  const compared = comparisons[indicator];
  if (!compared) throw new Error(`${id}: not known what it compares`);
  return compared;
}

/** Whom it is said of; nobody is named where it is said of all. */
function toldOf(figure: FigureDefinition, row: Printed): readonly string[] {
  const group = groupOf(figure, row);
  return ['norge', 'alle_grupper'].includes(group) || row.indicator === 'retning_stor_effekt'
    ? []
    : [group];
}

function directionOf(figure: FigureDefinition, rows: readonly Printed[]): ReportDirection[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      slag: 'retning',
      hva: subjectOf(first),
      retning: Math.sign(first.value) as ReportDirection['retning'],
      grupper: rows.flatMap((row) => toldOf(figure, row)),
      serie: seriesOf(figure, first),
      n: first.n,
      kilde: first.source,
      tall: rows.map(({ id }) => id),
      status: 'publisert',
    },
  ];
}

/** Rows of one ranking are one statement, as are groups of which the same is said. */
export function statementsOf(
  figure: FigureDefinition,
  rows: readonly Printed[],
): ReportStatement[] {
  const orders = group(
    rows.filter(({ relation }) => relation === 'order'),
    (row) => `${row.orderKey ?? ''} ${seriesOf(figure, row).join(' ')}`,
  );
  const directions = group(
    rows.filter(({ relation }) => relation === 'sign' || relation === 'trend'),
    (row) => `${subjectOf(row)} ${row.value} ${seriesOf(figure, row).join(' ')} ${row.source}`,
  );
  return [
    ...[...orders].flatMap(([key, ranking]) => orderOf(figure, key.split(' ')[0] ?? '', ranking)),
    ...[...directions.values()].flatMap((agreeing) => directionOf(figure, agreeing)),
  ];
}
