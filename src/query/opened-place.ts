/** A place's numbers from what the build has computed: no database is asked. */
import { catalogue, malingOf } from '../indicators/catalogue';
import type { AreaRow } from './area-row';
import type { Filters } from './filters';
import { isFiltered, registerIds } from './filters';
import { joinAreas } from './join-areas';
import type { Opening } from './opening';
import type { MeasureId, PlaceQuestion, PlaceRow } from './place-measures';
import { mainMeasures, measureIds, measures } from './place-measures';
import type { Round } from './round';
import { reportNumber, reportRows } from './report-answers';

export interface OpenedQuestion {
  /** Null in `rapporten`. */
  readonly round: Round | null;
  readonly filters: Filters;
  readonly like: PlaceQuestion['like'];
}

type Told = Pick<Opening, 'facts' | 'numbers' | 'report'>;

/** What the build has: all of the report, of a survey its newest round without filters. */
export const isOpened = (
  { bolge }: Pick<Opening, 'bolge'>,
  { round, filters }: Pick<OpenedQuestion, 'round' | 'filters'>,
): boolean => round === null || (round.bolge === bolge && !isFiltered(filters));

function areasOf({ facts, numbers, report }: Told, maling: MeasureId, question: OpenedQuestion) {
  const { effekt } = measures[maling];
  const indikator = catalogue[measures[maling].indikator];
  const { round, filters } = question;
  return round
    ? joinAreas(facts, numbers.get(malingOf(indikator, effekt)) ?? [], round)
    : reportRows(facts, report, indikator, effekt, filters);
}

/** What the report prints of the country's municipalities like it. */
function likeRows({ facts, report }: Told, question: OpenedQuestion): PlaceRow[] {
  const { round, filters, like } = question;
  const country = facts.find(({ niva }) => niva === 'norge');
  if (round || !like || !country) return [];
  return mainMeasures.flatMap((maling) =>
    registerIds.flatMap((gruppe): PlaceRow[] => {
      const { indikator, effekt } = measures[maling];
      const limited = { ...filters, [gruppe]: [like[gruppe]] };
      const number = reportNumber(report, catalogue[indikator], effekt, limited);
      return number ? [{ ...country, ...number, maling, gruppe }] : [];
    }),
  );
}

/** Rows of all areas, for each measure, and of the municipalities like the place where the build has any. */
export function openedPlace(opening: Told, question: OpenedQuestion): PlaceRow[] {
  const areaRows = measureIds.flatMap((maling) =>
    areasOf(opening, maling, question).map((row: AreaRow): PlaceRow => ({
      ...row,
      maling,
      gruppe: 'alle',
    })),
  );
  return [...areaRows, ...likeRows(opening, question)];
}
