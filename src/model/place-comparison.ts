/** A place's measures beside those of others, and how far they can be told apart. */
import type { Datasett } from '../contract/datasett';
import { isMade } from '../contract/datasett';
import type { AreaNiva } from '../indicators/niva';
import type { CountedGroup, MeasureId, PlaceRow } from '../query/place-measures';
import { measureIds, measures } from '../query/place-measures';
import type { Filters, RegisterFilterId } from '../query/filters';
import { registerIds } from '../query/filters';
import type { Round } from '../query/round';
import type { Order } from './telling-apart';
import { differenceOf, isComparable, orderOf, shownSpan } from './telling-apart';
import type { NamedRow } from './named-row';
import type { Around } from './place-groups';
import type { Area } from './area';
import type { View } from './view';
import { buildView } from './view';

/** The views of one measure: of the areas, and of the country's municipalities of one kind. */
type MeasureViews = ReadonlyMap<CountedGroup, View>;

export type PlaceViews = Readonly<Record<MeasureId, MeasureViews>>;

export interface PlaceChoice {
  readonly datasett: Datasett;
  readonly round: Round | null;
  readonly filters: Filters;
}

/** A number of a place, with the names that the reader's language has. */
export type NamedPlaceRow = NamedRow & Pick<PlaceRow, 'maling' | 'gruppe'>;

/** Groups the rows by measure and by whom they count. */
export function placeViews(
  rows: readonly NamedPlaceRow[],
  { datasett, round, filters }: PlaceChoice,
): PlaceViews {
  const viewsOf = (maling: MeasureId): MeasureViews => {
    const ofMeasure = rows.filter((row) => row.maling === maling);
    return new Map(
      [...new Set(ofMeasure.map(({ gruppe }) => gruppe))].map((gruppe) => [
        gruppe,
        buildView(
          { ...measures[maling], datasett, round, filters, niva: 'kommune' },
          ofMeasure.filter((row) => row.gruppe === gruppe),
          [],
        ),
      ]),
    );
  };
  return Object.fromEntries(measureIds.map((id) => [id, viewsOf(id)])) as Record<
    MeasureId,
    MeasureViews
  >;
}

/** A number of a place, with the view that says what it is. */
export interface Measured {
  readonly view: View;
  readonly area: Area;
}

export function measured(views: PlaceViews, maling: MeasureId, omrade: string): Measured | null {
  const view = views[maling].get('alle');
  const area = view?.byOmrade.get(omrade);
  return view && area ? { view, area } : null;
}

/** Whom a line of the comparison is about. */
export type Line = 'selv' | AreaNiva | RegisterFilterId;

export interface ComparisonLine extends Measured {
  readonly line: Line;
}

/** The place, the areas that hold it, the country, and the municipalities like it; each number once. */
export function comparison(
  views: PlaceViews,
  maling: MeasureId,
  omrade: string,
  around: readonly Around[],
): ComparisonLine[] {
  const inAll = (line: Line, code: string): ComparisonLine[] => {
    const found = measured(views, maling, code);
    return found ? [{ line, ...found }] : [];
  };
  const like = registerIds.flatMap((line): ComparisonLine[] => {
    const view = views[maling].get(line);
    return view ? [{ line, view, area: view.norge }] : [];
  });
  const areas = [
    ...inAll('selv', omrade),
    ...around.flatMap(({ niva, omrade: code }) => inAll(niva, code)),
    ...inAll('norge', 'norge'),
  ];
  const numberOf = ({ area }: Measured) => area.gjelder ?? area.omrade;
  const distinct = areas.filter(
    (line, index) => areas.findIndex((earlier) => numberOf(earlier) === numberOf(line)) === index,
  );
  return [...distinct, ...like];
}

/**
 * How two values compare, by the interval of their difference. `ikke_skillbar`: it holds nought, so the
 * difference may be chance; `hoyere` and `lavere`: the first is told from the second; `like`: the same, and both
 * certain. Where they are not held against each other: `samme`: one number of both together; `anslag`: one is
 * an estimate; `grenser`: only bounds or an order is known of one; `ukjent`: a value is missing;
 * `uten_intervall`: a value has no interval, though not all answered.
 */
export type Verdict =
  | 'ikke_skillbar'
  | 'hoyere'
  | 'lavere'
  | 'like'
  | 'samme'
  | 'anslag'
  | 'grenser'
  | 'ukjent'
  | 'uten_intervall';

const verdicts: Readonly<Record<Order, Verdict>> = {
  under: 'lavere',
  over: 'hoyere',
  ikke_skillbar: 'ikke_skillbar',
};

/** What keeps two numbers from being held against each other; null where nothing does. */
function hindranceOf(first: Area, second: Area): Verdict | null {
  const both = [first, second];
  if (first.gjelder !== null && first.gjelder === second.gjelder) return 'samme';
  if (both.some(({ orden, ...area }) => orden === null && !shownSpan(area))) return 'ukjent';
  if (both.some(({ status }) => status === 'anslag')) return 'anslag';
  return both.every(isComparable) ? null : 'grenser';
}

/** Two numbers of one measure; null in the example, of which nothing is claimed. */
export function verdictOf({ view, area: first }: Measured, second: Area): Verdict | null {
  if (isMade(view.datasett)) return null;
  const hindrance = hindranceOf(first, second);
  if (hindrance) return hindrance;
  const difference = differenceOf(view.indikator, first, second);
  if (difference?.low === 0 && difference.high === 0) return 'like';
  const order = orderOf(view.indikator, first, second);
  return order ? verdicts[order] : 'uten_intervall';
}
