/** What the report says of a number: printed, following from what is printed, or bounded by it. */
import type { AreaNumber } from '../../src/query/area-row';
import type { Known } from './known-sql';

/** What is said of a number, whatever area it is of. */
export type Said = Omit<
  AreaNumber,
  'niva' | 'omrade' | 'svart' | 'kommuner' | 'fylke_svart' | 'fylke_kommuner' | 'fylke_gruppe'
>;

export const nothing: Said = {
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

/** @param averaged the number is the mean of two printed ones, and itself not printed */
export function saidOf(known: Known | undefined, averaged: boolean): Said {
  if (!known) return nothing;
  const { trykt, lav, hoy, n, teller, kilde, grunnlag } = known;
  const { del_lav, del_hoy, ki_lav, ki_hoy, grense_lav, grense_hoy } = known;
  const told = { ...nothing, n, kilde, grunnlag, grense_lav, grense_hoy };
  if (trykt !== null) {
    const parts = averaged ? { del_lav, del_hoy } : {};
    return {
      ...told,
      ...parts,
      verdi: trykt,
      teller,
      ki_lav,
      ki_hoy,
      status: averaged ? 'avledet' : 'publisert',
      utledning: averaged ? 'snitt' : 'trykt',
    };
  }
  if (lav === null || hoy === null) return { ...nothing, grense_lav, grense_hoy };
  if (lav === hoy) {
    const utledning = known.betinget ? 'betinget' : 'utledet';
    return { ...told, verdi: lav, teller, ki_lav, ki_hoy, status: 'avledet', utledning };
  }
  const { teller_lav, teller_hoy } = known;
  return {
    ...told,
    verdi_lav: lav,
    verdi_hoy: hoy,
    teller_lav,
    teller_hoy,
    status: 'avgrenset',
    utledning: 'utledet',
  };
}
