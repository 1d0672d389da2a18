/** Where nothing is told of an area's number. */
import type { AreaNumber } from './area-row';

/** What is said of a number, whatever area it is of. */
export type Said = Omit<
  AreaNumber,
  'niva' | 'omrade' | 'svart' | 'kommuner' | 'fylke_svart' | 'fylke_kommuner' | 'fylke_gruppe'
>;

export const noNumber: Said = {
  gjelder: null,
  verdi: null,
  verdi_lav: null,
  verdi_hoy: null,
  orden: null,
  del_lav: null,
  del_hoy: null,
  teller: null,
  teller_lav: null,
  teller_hoy: null,
  n: null,
  ki_lav: null,
  ki_hoy: null,
  grense_lav: null,
  grense_hoy: null,
  status: 'ikke_publisert',
  utledning: null,
  kilde: null,
  grunnlag: null,
};
