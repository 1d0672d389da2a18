/** An area of a view: its numbers, the class they fall in, and what limits them. */
import type { Indikator } from '../indicators/catalogue';
import { isFew } from '../indicators/few';
import type { AreaRow } from '../query/area-row';
import type { CaseRow } from '../query/cases';
import type { NamedRow } from './named-row';
import type { Provenance } from './provenance';
import { classIndexOf, classIndexOfRange } from './scale/classes';

export interface Area extends NamedRow, Provenance {
  /** The class its colour comes from; null where no one class holds all it may be. */
  readonly classIndex: number | null;
  /** Too few answers to lean on. */
  readonly few: boolean;
  /** Only some cooperations count: to have none of them is not to have none. */
  readonly limited: boolean;
  readonly cases: readonly CaseRow[];
}

/** The class of a value, or of the range that it lies in; null where no one class holds it all. */
export function classIndex(indikator: Indikator, row: AreaRow): number | null {
  if (row.verdi !== null) return classIndexOf(indikator, row.verdi);
  if (row.verdi_lav === null || row.verdi_hoy === null) return null;
  return classIndexOfRange(indikator, row.verdi_lav, row.verdi_hoy);
}

/** One municipality is all there is of itself: its own answer is not "few answers". */
export const areaIsFew = (indikator: Indikator, row: AreaRow): boolean =>
  row.niva !== 'kommune' && isFew(indikator.base, row.n);
