/** What a survey's answers say of an area or a group, and the row that the page makes of it. */
import type { AreaNumber } from './area-row';
import type { Round } from './round';
import { statusOfAnswers } from './round';

/** Where there is a value, the status is `beregnet`, whoever's the answers are. */
type ResultStatus =
  'beregnet' | 'avgrenset' | 'skjermet' | 'ikke_svart' | 'ingen_samarbeid' | 'ikke_publisert';

/** What answers alone give of an area, or of a group. */
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
> & { readonly status: ResultStatus };

/** A number as rows of areas have it. */
export const completed = (number: SurveyNumber, round: Round): AreaNumber => ({
  ...number,
  status: number.status === 'beregnet' ? statusOfAnswers(round) : number.status,
  gjelder: null,
  orden: null,
  del_lav: null,
  del_hoy: null,
  utledning: 'svar',
  kilde: null,
  grunnlag: null,
  fylke_svart: null,
  fylke_kommuner: null,
  fylke_gruppe: null,
});
