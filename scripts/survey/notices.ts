/** What was understood or left out while a survey was read, with the rows it happened in. */
import { listed } from './text';

const namedRows = 5;

/** `rad 4 og 9`; after five rows only how many more. */
export class RowList {
  readonly #first: number[] = [];
  #count = 0;

  add(row: number): void {
    this.#count += 1;
    if (this.#first.length < namedRows) this.#first.push(row);
  }

  get count(): number {
    return this.#count;
  }

  toString(): string {
    const rest = this.#count - this.#first.length;
    const names = this.#first.map(String);
    return `rad ${listed(rest > 0 ? [...names, `${rest} til`] : names, 'og')}`;
  }
}

export class NoticeLog {
  readonly #general: string[] = [];
  readonly #rows = new Map<string, RowList>();

  add(notice: string): void {
    this.#general.push(notice);
  }

  addRow(notice: string, row: number): void {
    const rows = this.#rows.get(notice) ?? new RowList();
    rows.add(row);
    this.#rows.set(notice, rows);
  }

  all(): string[] {
    return [
      ...this.#general,
      ...[...this.#rows].map(([notice, rows]) => `${notice} (${String(rows)})`),
    ];
  }
}
