/** Rows of areas: what the areas are, and what a survey's answers say of them. */
import type { AreaFacts, AreaNumber, AreaRow } from './area-row';
import type { SurveyNumber } from './survey-number';
import { completed } from './survey-number';
import type { Round } from './round';

/** Of an area that has no municipality in the filter. */
const nothing = ({ niva, omrade }: AreaFacts): SurveyNumber => ({
  niva,
  omrade,
  verdi: null,
  verdi_lav: null,
  verdi_hoy: null,
  teller: null,
  teller_lav: null,
  teller_hoy: null,
  n: null,
  svart: 0,
  kommuner: 0,
  ki_lav: null,
  ki_hoy: null,
  grense_lav: null,
  grense_hoy: null,
  status: 'ikke_publisert',
});

type Response = Pick<AreaNumber, 'fylke_svart' | 'fylke_kommuner' | 'fylke_gruppe'>;

/**
 * A row for each area, in the order of the facts. A kommune has the response of its fylke beside it, of the
 * municipalities in the filter.
 * @param numbers the rows of a query of areas
 */
export function joinAreas(
  facts: readonly AreaFacts[],
  numbers: readonly SurveyNumber[],
  round: Round,
): AreaRow[] {
  const byArea = new Map(numbers.map((number) => [number.omrade, number]));
  const responseOf = ({ niva, fylkesnummer }: AreaFacts): Partial<Response> => {
    const fylke =
      niva === 'kommune' && fylkesnummer !== null ? byArea.get(fylkesnummer) : undefined;
    if (!fylke) return {};
    const { omrade, svart, kommuner } = fylke;
    return { fylke_gruppe: omrade, fylke_svart: svart, fylke_kommuner: kommuner };
  };
  return facts.map((area) => ({
    ...area,
    ...completed(byArea.get(area.omrade) ?? nothing(area), round),
    ...responseOf(area),
  }));
}
