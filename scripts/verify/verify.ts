/** Compares every number the report prints with what the built tables give. */
import { type Compute, createCompute } from './compute';
import { concerning, type Contradiction } from './contradictions';
import { checkSign, checkTrend } from './directions';
import { valuesOf } from './groups';
import { checkOrder } from './orders';
import type { Outcome } from './outcome';
import { type Published, readPublished } from './published';
import { holds } from './relations';
import { openTables } from './tables';
import { amount } from './text';

/** `motstrid`: not reproduced, because no survey can give it along with the rest of the report. */
export type Status = 'ok' | 'ikke' | 'motstrid' | 'utenfor';

export interface Verified extends Outcome {
  readonly row: Published;
  readonly status: Status;
  readonly contradictions: readonly Contradiction[];
}

/** Facts about how the study was done: no answer in the survey tells them. */
const isMethod = ({ indikator }: Published) => indikator === 'metode_antall';

async function checkValue(compute: Compute, row: Published): Promise<Outcome> {
  const computed = await valuesOf(compute, row);
  if (computed.length === 0) return { ok: false, reproduced: 'ingen tall' };
  return {
    ok: holds(
      row,
      computed.map(({ value }) => value),
    ),
    reproduced: computed.map((number) => amount(number, row.enhet)).join(' og '),
  };
}

function check(compute: Compute, row: Published, rows: readonly Published[]): Promise<Outcome> {
  switch (row.relasjon) {
    case 'order':
      return checkOrder(compute, row, rows);
    case 'trend':
      return checkTrend(compute, row);
    case 'sign':
      return checkSign(compute, row);
    default:
      return checkValue(compute, row);
  }
}

async function verifyRow(
  compute: Compute,
  row: Published,
  rows: readonly Published[],
): Promise<Verified> {
  if (isMethod(row)) {
    return { row, ok: true, reproduced: 'ikke fra svarene', status: 'utenfor', contradictions: [] };
  }
  const outcome = await check(compute, row, rows);
  const contradictions = concerning(row.id);
  const exempt = contradictions.some(({ unntatt }) => unntatt);
  return {
    row,
    ...outcome,
    status: outcome.ok ? 'ok' : exempt ? 'motstrid' : 'ikke',
    contradictions,
  };
}

/** Whose answers the tables hold. */
export interface Verification {
  readonly datasett: string;
  readonly bolge: number;
  readonly rows: readonly Verified[];
}

/**
 * @param folder a data folder that `npm run data` has built
 * @returns null when it holds no survey round
 */
export async function verify(folder: string): Promise<Verification | null> {
  const { run, close } = await openTables(folder);
  try {
    const [round] = await run('from runder order by bolge desc limit 1');
    if (!round) return null;
    const compute = createCompute(run);
    const rows = await readPublished(run);
    const verified: Verified[] = [];
    for (const row of rows) verified.push(await verifyRow(compute, row, rows));
    return { datasett: String(round['datasett']), bolge: Number(round['bolge']), rows: verified };
  } finally {
    close();
  }
}
