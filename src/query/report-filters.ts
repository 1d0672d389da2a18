/** Which values of a filter the report has a number for: no other is offered where only the report speaks. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { FilterId, Filters } from './filters';
import { filterIds, filterValues, isFiltered, noFilters } from './filters';
import type { ReportAnswers } from './report-answers';
import { reportNumber } from './report-answers';

/** Whether the report has a number for the country under filters, or bounds of one. */
export function reportTells(
  answers: ReportAnswers,
  measure: Measure,
  effekt: EffektId,
  filters: Filters,
): boolean {
  const told = reportNumber(answers, measure, effekt, filters);
  return told !== null && (told.verdi !== null || told.verdi_lav !== null);
}

/** By filter the values that, each alone in it and with the other filters as they are, have a number. */
export function reportFilters(
  answers: ReportAnswers,
  measure: Measure,
  effekt: EffektId,
  filters: Filters,
): ReadonlyMap<FilterId, readonly string[]> {
  const told = (id: FilterId, value: string) =>
    reportTells(answers, measure, effekt, { ...filters, [id]: [value] });
  return new Map(filterIds.map((id) => [id, filterValues[id].filter((value) => told(id, value))]));
}

/** As many of the filters, in their order, as the report has a number for together. */
export const filtersTold = (
  answers: ReportAnswers,
  measure: Measure,
  effekt: EffektId,
  filters: Filters,
): Filters =>
  filterIds.reduce<Filters>((kept, id) => {
    const more = { ...kept, [id]: filters[id] };
    return !isFiltered(more) || reportTells(answers, measure, effekt, more) ? more : kept;
  }, noFilters);
