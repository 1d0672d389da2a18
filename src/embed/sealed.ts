/** A frame sandboxed to scripts alone: its origin is opaque, so that no worker and no database starts. */
import { isFiltered } from '../query/filters';
import type { Question } from '../state/numbers';

/** Whether the document has an opaque origin. */
export const isSealed = (): boolean => self.origin === 'null';

/** Whether the numbers that are asked for have to be computed, and are not written at build time. */
export const canCompute = ({ filters, bolge, mot }: Question): boolean =>
  isFiltered(filters) || bolge !== null || mot !== null;
