/** A place's measures beside those of others, and how far they can be told apart. */
import type { Datasett } from '../contract/datasett';
import type { AreaNiva } from '../indicators/niva';
import type { MeasureId, PlaceRow } from '../query/place-measures';
import { measureIds, measures } from '../query/place-measures';
import type { CountedGroup } from '../query/place-measures';
import type { Filters } from '../query/filters';
import type { Round } from '../query/round';
import type { Around } from './place-groups';
import type { Order } from './interval';
import { bothExact, compareSpans, intervalOf, shownSpan } from './interval';
import type { Area, View } from './view';
import { buildView } from './view';

/** The views of one measure: of the areas, and of the country's municipalities of one kind. */
type MeasureViews = ReadonlyMap<CountedGroup, View>;

export type PlaceViews = Readonly<Record<MeasureId, MeasureViews>>;

export interface PlaceChoice {
  readonly datasett: Datasett;
  readonly round: Round | null;
  readonly filters: Filters;
}

/** Groups the rows by measure and by whom they count. */
export function placeViews(rows: readonly PlaceRow[], choice: PlaceChoice): PlaceViews {
  const viewsOf = (maling: MeasureId): MeasureViews => {
    const own = rows.filter((row) => row.maling === maling);
    return new Map(
      [...new Set(own.map(({ gruppe }) => gruppe))].map((gruppe) => [
        gruppe,
        buildView(
          { ...measures[maling], ...choice, niva: 'kommune' },
          own.filter((row) => row.gruppe === gruppe),
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
export type Line = 'selv' | AreaNiva | 'storrelse' | 'sentralitet';

export interface ComparisonLine extends Measured {
  readonly line: Line;
}

/** The place, the areas that hold it, the country, and the municipalities like it. */
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
  const like = (['storrelse', 'sentralitet'] as const).flatMap((line): ComparisonLine[] => {
    const view = views[maling].get(line);
    return view ? [{ line, view, area: view.norge }] : [];
  });
  return [
    ...inAll('selv', omrade),
    ...around.flatMap(({ niva, omrade: code }) => inAll(niva, code)),
    ...inAll('norge', 'norge'),
    ...like,
  ];
}

/**
 * How two values compare. `overlapper`: what they may be meets, so the difference may be chance;
 * `hoyere` and `lavere`: the first lies wholly above or below; `like`: the same, and both certain;
 * `ukjent`: a value is missing; `uten_intervall`: a value has no interval, though not all answered.
 */
export type Verdict = 'overlapper' | 'hoyere' | 'lavere' | 'like' | 'ukjent' | 'uten_intervall';

const verdicts: Readonly<Record<Order, Verdict>> = {
  under: 'lavere',
  over: 'hoyere',
  overlapper: 'overlapper',
};

/** Two numbers of one measure. */
export function verdictOf({ view: { indikator }, area: one }: Measured, other: Area): Verdict {
  if (!shownSpan(one) || !shownSpan(other)) return 'ukjent';
  const [a, b] = [intervalOf(indikator, one), intervalOf(indikator, other)];
  if (!a || !b) return 'uten_intervall';
  const order = compareSpans(a, b);
  return order === 'overlapper' && bothExact(a, b) ? 'like' : verdicts[order];
}
