/** How many of a place's municipalities answered, as the report prints it. */
import type { AreaNumber } from '../../src/query/area-row';
import type { ReportedGroup } from './reported-groups';
import type { Place } from './places';

type Response = Pick<
  AreaNumber,
  'svart' | 'kommuner' | 'fylke_svart' | 'fylke_kommuner' | 'fylke_gruppe'
>;

/**
 * The counts of the place, or of the two fylker that the report joins. Whether one municipality answered
 * is not public, but where all of its fylke did.
 */
export function responseOf(groups: ReadonlyMap<string, ReportedGroup>, place: Place): Response {
  const counts = groups.get(place.gruppe);
  if (place.niva !== 'kommune') {
    return {
      svart: counts?.svart ?? null,
      kommuner: counts?.kommuner ?? place.kommuner,
      fylke_svart: null,
      fylke_kommuner: null,
      fylke_gruppe: null,
    };
  }
  const fylke = groups.get(place.rapportfylke ?? '');
  const all = fylke !== undefined && fylke.svart === fylke.kommuner;
  return {
    svart: all ? 1 : null,
    kommuner: 1,
    fylke_svart: fylke?.svart ?? null,
    fylke_kommuner: fylke?.kommuner ?? null,
    fylke_gruppe: place.rapportfylke,
  };
}
