/** What the build has computed, as views: of areas, and of places' measures. No database is asked. */
import { catalogue, malingOf } from '../indicators/catalogue';
import type { PlaceChoice, PlaceViews } from '../model/place-comparison';
import type { View, ViewChoice } from '../model/view';
import { buildView } from '../model/view';
import { joinAreas } from '../query/join-areas';
import type { Opening } from '../query/opening';
import type { CountedGroup, MeasureId } from '../query/place-measures';
import { measureIds, measures } from '../query/place-measures';
import { reportRows } from '../query/report-answers';
import { namedRows } from './names';
import type { Texts } from './texts';

/** Of `rapporten` under any filters; of a survey its newest round, without any. */
export function openingView(t: Texts, opening: Opening, choice: ViewChoice): View {
  const { facts, numbers, report, cases } = opening;
  const { effekt, round, filters } = choice;
  const indikator = catalogue[choice.indikator];
  const rows = round
    ? joinAreas(facts, numbers.get(malingOf(indikator, effekt)) ?? [], round)
    : reportRows(facts, report, indikator, effekt, filters);
  return buildView(choice, namedRows(t, rows), cases);
}

export function openingPlaces(t: Texts, opening: Opening, choice: PlaceChoice): PlaceViews {
  const viewsOf = (id: MeasureId): ReadonlyMap<CountedGroup, View> =>
    new Map([['alle', openingView(t, opening, { ...measures[id], ...choice, niva: 'kommune' })]]);
  return Object.fromEntries(measureIds.map((id) => [id, viewsOf(id)])) as Record<
    MeasureId,
    ReadonlyMap<CountedGroup, View>
  >;
}
