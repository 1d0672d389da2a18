/** Holds rows of areas to what the answers say by the independent computation. */
import type { EffektId } from '../../src/indicators/catalogue';
import { catalogue, effekterOf } from '../../src/indicators/catalogue';
import { measures } from '../../src/indicators/measures';
import type { AreaRow } from '../../src/query/area-row';
import type { Round } from '../../src/query/round';
import { statusOfAnswers } from '../../src/query/round';
import type { Expected } from './independent';
import { intervalOfKommuner, intervalOfSamarbeid, silentBounds } from './independent-interval';

/** Every indicator and what the figures alone show of municipalities, with every effect where it is of one. */
export const measured = { ...catalogue, onsket: measures.onsket } as const;
export type MeasuredId = keyof typeof measured;

export const indicators: readonly (readonly [MeasuredId, EffektId])[] = (
  Object.keys(measured) as MeasuredId[]
).flatMap((id) => effekterOf(measured[id]).map((effekt) => [id, effekt] as const));

const near = (a: number | null, b: number | null, tolerance: number) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= tolerance;

/** The columns of a row that are not as the answers say. */
export function wrongColumns(
  row: AreaRow,
  truth: Expected,
  indikator: MeasuredId,
  round: Round,
): string[] {
  const known = truth.status === 'ok';
  const ofKommuner = indikator === 'samarbeider' || indikator === 'onsket';
  const own = ofKommuner
    ? intervalOfKommuner(truth)
    : intervalOfSamarbeid(truth, indikator === 'formalisert');
  const interval = known ? own : null;
  const bounds = ofKommuner && known ? silentBounds(truth) : { low: null, high: null };
  const right: Record<string, boolean> = {
    status: row.status === (known ? statusOfAnswers(round) : truth.status),
    verdi: near(row.verdi, known ? truth.verdi : null, 1e-9),
    teller: !known || near(row.teller, truth.teller, 1e-9),
    n: !known || row.n === truth.n,
    svart: row.svart === truth.svart,
    kommuner: row.kommuner === truth.kommuner,
    ki_lav: near(row.ki_lav, interval?.low ?? null, interval?.tolerance ?? 0),
    ki_hoy: near(row.ki_hoy, interval?.high ?? null, interval?.tolerance ?? 0),
    grense_lav: !known || near(row.grense_lav, bounds.low, 1e-9),
    grense_hoy: !known || near(row.grense_hoy, bounds.high, 1e-9),
    utledning: row.utledning === 'svar' && row.kilde === null && row.gjelder === null,
  };
  return Object.keys(right).filter((name) => right[name] === false);
}
