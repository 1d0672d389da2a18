/** Keeps for each municipality the answer that counts: the last finished one. */
import type { KommuneRegister } from './kommuner';
import { RowList } from './notices';
import type { RowAnswer } from './row';

interface Kept {
  best: RowAnswer;
  readonly replaced: RowList;
}

/** Whether `next`, which comes later in the file, counts instead of `best`. */
function replaces(next: RowAnswer, best: RowAnswer): boolean {
  if (next.finished !== best.finished) return next.finished;
  if (!next.recorded || !best.recorded) return true;
  return next.recorded.time >= best.recorded.time;
}

export class LatestAnswers {
  readonly #kept = new Map<string, Kept>();

  add(next: RowAnswer): void {
    const { kommunenummer } = next.answer;
    const kept = this.#kept.get(kommunenummer);
    if (!kept) {
      this.#kept.set(kommunenummer, { best: next, replaced: new RowList() });
      return;
    }
    const newer = replaces(next, kept.best);
    kept.replaced.add(newer ? kept.best.row : next.row);
    if (newer) kept.best = next;
  }

  /** How many rows do not count. */
  get replaced(): number {
    return [...this.#kept.values()].reduce((sum, { replaced }) => sum + replaced.count, 0);
  }

  /** In the order of the kommunenummer. */
  get rows(): readonly RowAnswer[] {
    return [...this.#kept.values()]
      .map(({ best }) => best)
      .sort((a, b) => (a.answer.kommunenummer < b.answer.kommunenummer ? -1 : 1));
  }

  /** One line for each municipality that answered more than once. */
  notices(kommuner: KommuneRegister): string[] {
    return [...this.#kept.values()]
      .filter(({ replaced }) => replaced.count > 0)
      .map(
        ({ best, replaced }) =>
          `${kommuner.nameOf(best.answer.kommunenummer)} har svart flere ganger: rad ${best.row} gjelder, ikke ${String(replaced)}`,
      );
  }

  /** The year that most of the answers that count were recorded in. */
  get year(): number | null {
    const counts = new Map<number, number>();
    for (const { recorded } of this.rows) {
      if (recorded) counts.set(recorded.year, (counts.get(recorded.year) ?? 0) + 1);
    }
    const [most] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
    return most?.[0] ?? null;
  }
}
