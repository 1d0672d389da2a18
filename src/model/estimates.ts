/** What the report tells of who cooperates, each group and each fylke once: for the tables of the method page. */
import type { NamedRow } from './named-row';

export interface Estimates {
  /** The groups of landsdel and size that municipalities share an estimate in, in the order of their codes. */
  readonly groups: readonly NamedRow[];
  /** The report's fylker: Oslo and Akershus are one. */
  readonly areas: readonly NamedRow[];
}

const onceEach = (rows: readonly NamedRow[], codeOf: (row: NamedRow) => string): NamedRow[] => [
  ...new Map(rows.map((row) => [codeOf(row), row])).values(),
];

/** @param rows all areas' rows of the share that cooperates, in `rapporten` */
export function estimatesOf(rows: readonly NamedRow[]): Estimates {
  const grouped = rows.filter(({ niva, gjelder }) => niva === 'kommune' && gjelder !== null);
  return {
    groups: onceEach(grouped, ({ gjelder }) => gjelder ?? '').sort((a, b) =>
      (a.gjelder ?? '').localeCompare(b.gjelder ?? '', 'nb'),
    ),
    areas: onceEach(
      rows.filter(({ niva }) => niva === 'fylke'),
      ({ omrade, gjelder }) => gjelder ?? omrade,
    ),
  };
}
