/** What the report says of a number: printed, following from what is printed, or bounded by it. */
import type { Said } from '../../src/query/no-number';
import { noNumber } from '../../src/query/no-number';
import type { ReportedGroup } from './reported-groups';

/** @param averaged the number is the mean of two printed ones, and itself not printed */
export function saidOf(group: ReportedGroup | undefined, averaged: boolean): Said {
  if (!group) return noNumber;
  const { trykt, lav, hoy, n, teller, kilde, grunnlag } = group;
  const { del_lav, del_hoy, ki_lav, ki_hoy, grense_lav, grense_hoy } = group;
  const told = { ...noNumber, n, kilde, grunnlag, grense_lav, grense_hoy };
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
  if (lav === null || hoy === null) return { ...noNumber, grense_lav, grense_hoy };
  if (lav === hoy) {
    const utledning = group.betinget ? 'betinget' : 'utledet';
    return { ...told, verdi: lav, teller, ki_lav, ki_hoy, status: 'avledet', utledning };
  }
  const { teller_lav, teller_hoy } = group;
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
