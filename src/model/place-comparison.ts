/** A place's measures beside those of others, and how far they can be told apart. */
import type { AreaNiva } from '../indicators/niva';
import type { MeasureId, PlaceRow } from '../query/place-measures';
import { measureIds, measures } from '../query/place-measures';
import type { CountedGroup } from '../query/place-measures';
import type { Filters } from '../query/filters';
import type { Round } from '../query/round';
import type { Around } from './place-groups';
import type { Area, View } from './view';
import { buildView } from './view';

/** The views of one measure: of the areas, and of the country's municipalities of one kind. */
type MeasureViews = ReadonlyMap<CountedGroup, View>;

export type PlaceViews = Readonly<Record<MeasureId, MeasureViews>>;

export interface PlaceChoice {
  readonly round: Round | null;
  readonly filters: Filters;
}

/** Groups the rows by measure and by whom they count. */
export function placeViews(rows: readonly PlaceRow[], { round, filters }: PlaceChoice): PlaceViews {
  const viewsOf = (maling: MeasureId): MeasureViews => {
    const own = rows.filter((row) => row.maling === maling);
    return new Map(
      [...new Set(own.map(({ gruppe }) => gruppe))].map((gruppe) => [
        gruppe,
        buildView(
          { ...measures[maling], round, filters, niva: 'kommune' },
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
 * How two values compare. `overlapper`: their intervals meet, so the difference may be chance;
 * `hoyere` and `lavere`: the first lies wholly above or below; `like`: the same, and both certain;
 * `ukjent`: a value is missing; `uten_intervall`: a value has no interval, though not all answered.
 */
export type Verdict = 'overlapper' | 'hoyere' | 'lavere' | 'like' | 'ukjent' | 'uten_intervall';

/** Ends of what the value may be; a number that everybody's answers give is certain. */
function endsOf(area: Area): readonly [number, number] | null {
  if (area.ki_lav !== null && area.ki_hoy !== null) return [area.ki_lav, area.ki_hoy];
  if (area.verdi !== null && area.svart !== null && area.svart === area.kommuner) {
    return [area.verdi, area.verdi];
  }
  return null;
}

export function verdictOf(one: Area, other: Area): Verdict {
  const missing = (area: Area) => area.verdi === null && area.verdi_lav === null;
  if (missing(one) || missing(other)) return 'ukjent';
  const [a, b] = [endsOf(one), endsOf(other)];
  if (!a || !b) return 'uten_intervall';
  if (a[0] > b[1]) return 'hoyere';
  if (a[1] < b[0]) return 'lavere';
  return a[0] === a[1] && b[0] === b[1] ? 'like' : 'overlapper';
}
