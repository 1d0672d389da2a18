/** What a survey's answers say of an area: a row of the areas query. */
import type { AreaNumber } from './area-row';

export type SurveyNumber = Pick<
  AreaNumber,
  | 'niva'
  | 'omrade'
  | 'verdi'
  | 'verdi_lav'
  | 'verdi_hoy'
  | 'teller'
  | 'teller_lav'
  | 'teller_hoy'
  | 'n'
  | 'svart'
  | 'kommuner'
  | 'ki_lav'
  | 'ki_hoy'
  | 'grense_lav'
  | 'grense_hoy'
  | 'status'
>;
