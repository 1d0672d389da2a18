/** What the numbers of all areas are asked for by. */
import type { EffektId, Measure } from '../indicators/catalogue';
import type { Filters } from './filters';
import { noFilters } from './filters';
import type { Round } from './round';

export interface AreasQuestion {
  readonly indikator: Measure;
  readonly effekt: EffektId;
  /** Null where the data holds no survey round, but only what the report prints. */
  readonly round: Round | null;
  readonly filters: Filters;
}

/** The question without filters, of one round. */
export const unfiltered = (
  indikator: Measure,
  effekt: EffektId,
  round: Round | null,
): AreasQuestion => ({ indikator, effekt, round, filters: noFilters });
