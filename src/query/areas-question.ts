/** What the numbers of all areas are asked for by, of a survey round. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { Filters } from './filters';
import { noFilters } from './filters';
import type { Round } from './round';

export interface AreasQuestion {
  readonly indikator: Measure;
  readonly effekt: EffektId;
  readonly round: Round;
  readonly filters: Filters;
}

/** The question without filters, of one round. */
export const unfiltered = (indikator: Measure, effekt: EffektId, round: Round): AreasQuestion => ({
  indikator,
  effekt,
  round,
  filters: noFilters,
});
