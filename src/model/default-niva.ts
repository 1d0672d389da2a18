/** Which level a reader sees who has chosen none. */
import type { Niva } from '../indicators/niva';
import { nivaer } from '../indicators/niva';
import { isSettled } from '../indicators/status';
import type { AreaRow } from '../query/area-row';

/** Statuses of areas that have no answer to show, so that nothing is open about them. */
const silent: readonly AreaRow['status'][] = ['ikke_svart', 'ingen_samarbeid', 'skjermet'];

/** Oslo and Akershus are one in the report: their number is their own, together. */
const isOwn = ({ niva, gjelder }: AreaRow) => niva !== 'kommune' || gjelder === null;

/** Every area that has an answer, or is in the report, has one value that is nobody's guess. */
function complete(rows: readonly AreaRow[], niva: Niva): boolean {
  const ofLevel = rows.filter((row) => row.niva === niva && row.kommuner > 0);
  const asked = ofLevel.filter(({ status }) => !silent.includes(status));
  return asked.length > 0 && asked.every((row) => isSettled(row.status) && isOwn(row));
}

/** The finest level at which all numbers are printed, derived or computed; where none is, the coarsest. */
export const defaultNiva = (rows: readonly AreaRow[]): Niva =>
  nivaer.filter((niva) => complete(rows, niva)).at(-1) ?? nivaer[0];
