/** What the bench says: tables on the screen, and JSON with the machine it was measured on. */
import { max, median, min } from 'd3';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../inputs';

export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Null where nothing was measured. */
export function summarize(measured: readonly (number | undefined)[]): Summary | null {
  const values = measured.filter((value) => value !== undefined);
  const [middle, low, high] = [median(values), min(values), max(values)];
  if (middle === undefined || low === undefined || high === undefined) return null;
  return { median: middle, min: low, max: high };
}

/** The median, and the spread where there is one. */
export function spread(summary: Summary | null, text: (value: number) => string): string {
  if (!summary) return '–';
  const [middle, low, high] = [text(summary.median), text(summary.min), text(summary.max)];
  return low === high ? middle : `${middle} (${low}–${high})`;
}

/** The first column to the left, the others to the right. */
export function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [head, ...rows];
  const widths = head.map((_, index) => max(all, (row) => row[index]?.length ?? 0) ?? 0);
  for (const row of all) {
    const cells = row.map((cell, index) =>
      index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
    );
    console.log(`[bench] ${cells.join('  ')}`);
  }
}

/** @param name of the file in `.cache/bench/`, without its ending */
export async function writeReport(name: string, results: unknown): Promise<void> {
  const folder = join(root, '.cache/bench');
  await mkdir(folder, { recursive: true });
  const machine = {
    processor: cpus()[0]?.model ?? '',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / 1e9),
    load: loadavg(),
    node: process.version,
  };
  const report = { measured: new Date().toISOString(), machine, results };
  await writeFile(join(folder, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`[bench] Tallene ligger i .cache/bench/${name}.json`);
}
