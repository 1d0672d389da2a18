/** Where the columns of a survey file are, by the codebook's names. */
import type { Questions } from './codebook';
import type { ColumnPlace } from './problems';

/** Columns of the survey tool that the reader looks at. */
const toolColumns = ['Finished', 'RecordedDate', 'Status'] as const;

/** Names that differ only in case, spaces and underscores are the same. */
const key = (name: string) => name.normalize('NFC').toLowerCase().replace(/[\s_]/g, '');

/** `A` … `Z`, `AA` … as a spreadsheet names its columns. */
export function columnLetter(index: number): string {
  const before = Math.floor(index / 26);
  return (before > 0 ? columnLetter(before - 1) : '') + String.fromCharCode(65 + (index % 26));
}

/** The codebook's name of the column with this heading, such as `s1_form`, or null. */
export type ColumnNames = (heading: string) => string | null;

export function columnNames({ byField }: Questions): ColumnNames {
  const questions = [...byField.values()];
  const repeated = questions.filter(({ perSamarbeid }) => perSamarbeid).map(({ field }) => field);
  const plain = [
    ...questions.filter(({ perSamarbeid }) => !perSamarbeid).map(({ field }) => field),
    ...toolColumns,
  ];
  const names = new Map(plain.map((name) => [key(name), name]));
  return (heading) => {
    const [, number, field = ''] = /^s([1-9]\d?)([a-z]+)$/.exec(key(heading)) ?? [];
    if (number !== undefined && repeated.includes(field)) return `s${number}_${field}`;
    return names.get(key(heading)) ?? null;
  };
}

/** Where each known column of a file is. */
export class Columns {
  /** @param indexes the column's place in a row, by the codebook's name */
  constructor(
    readonly headings: readonly string[],
    private readonly indexes: ReadonlyMap<string, number>,
  ) {}

  has(name: string): boolean {
    return this.indexes.has(name);
  }

  indexOf(name: string): number | undefined {
    return this.indexes.get(name);
  }

  /** What the file calls the column, and its letter. */
  place(name: string): ColumnPlace | null {
    const index = this.indexes.get(name);
    return index === undefined ? null : this.placeAt(index);
  }

  placeAt(index: number): ColumnPlace {
    return { name: this.headings[index]?.trim() ?? '', letter: columnLetter(index) };
  }

  /** The highest cooperation that has any column: 5 when `s5_…` is there. */
  get highestSamarbeid(): number {
    const numbers = [...this.indexes.keys()].map((name) => Number(/^s(\d+)_/.exec(name)?.[1] ?? 0));
    return Math.max(0, ...numbers);
  }
}
