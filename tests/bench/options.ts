/** The options of `npm run bench`. */
import { parseArgs } from 'node:util';
import type { SpeedId } from './speeds';
import { speedIds } from './speeds';

export interface Condition {
  readonly net: SpeedId;
  /** How many times slower the processor is. */
  readonly slowdown: number;
}

export interface BenchOptions {
  readonly parts: readonly string[];
  readonly runs: number;
  readonly conditions: readonly Condition[];
  /** Folder of an earlier built site, to be measured in the same run; null measures today's alone. */
  readonly before: string | null;
}

/** A slow processor is played on a telephone's usual line; on every line it would take twice the time. */
const usualSlowdowns: Readonly<Record<SpeedId, readonly number[]>> = {
  'slow-4g': [1],
  'fast-4g': [1, 4],
  none: [1],
};

function whole(text: string, name: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} tar hele tall fra 1`);
  return value;
}

function speedOf(text: string): SpeedId {
  const id = speedIds.find((known) => known === text);
  if (!id) throw new Error(`--net tar ${speedIds.join(', ')}`);
  return id;
}

/**
 * @param known the parts there are
 * @throws {Error} that says what is allowed
 */
export function readOptions(known: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '5' },
      net: { type: 'string', default: speedIds.join(',') },
      cpu: { type: 'string' },
      before: { type: 'string' },
    },
  });
  const unknown = positionals.find((part) => !known.includes(part));
  if (unknown !== undefined) throw new Error(`Bare disse delene kan måles: ${known.join(', ')}`);
  return {
    parts: positionals.length === 0 ? known : positionals,
    runs: whole(values.runs, 'runs'),
    before: values.before ?? null,
    conditions: values.net.split(',').flatMap((one) => {
      const net = speedOf(one);
      const slowdowns = values.cpu?.split(',').map((times) => whole(times, 'cpu'));
      return (slowdowns ?? usualSlowdowns[net]).map((slowdown) => ({ net, slowdown }));
    }),
  };
}
