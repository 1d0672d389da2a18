/** The numbers of the views without filters, as the build computed them: no database is asked. */
import type { Cell } from '../contract/columnar';
import { packRows, shareColumns, unpackRows } from '../contract/columnar';
import type { OpeningFile } from '../contract/opening-file';
import type { EffektId, IndikatorId } from '../indicators/catalogue';
import { catalogue, effektIds, indikatorIds } from '../indicators/catalogue';
import type { AreaRow } from './area-row';
import type { AreasQuestion } from './areas-question';
import { unfiltered } from './areas-question';
import type { CaseRow } from './cases';
import type { Round } from './round';

export interface Opening {
  readonly bolge: number | null;
  /** The rows of the areas query. */
  readonly rows: (indikator: IndikatorId, effekt: EffektId) => readonly AreaRow[];
  readonly cases: readonly CaseRow[];
}

/** Only the perceived effect is of prevention or of handling. */
const keyOf = (indikator: IndikatorId, effekt: EffektId): string =>
  indikator === 'effekt' ? `${indikator}-${effekt}` : indikator;

/** The questions whose answers an opening holds, each once, by their keys. */
export function openingQuestions(round: Round | null): ReadonlyMap<string, AreasQuestion> {
  return new Map(
    indikatorIds.flatMap((id) =>
      effektIds.map((effekt) => [keyOf(id, effekt), unfiltered(catalogue[id], effekt, round)]),
    ),
  );
}

type Packed = Readonly<Record<string, Cell>>;

/** @param answers rows by the keys of {@link openingQuestions} */
export function writeOpening(
  round: Round | null,
  answers: ReadonlyMap<string, readonly AreaRow[]>,
  cases: readonly CaseRow[],
): OpeningFile {
  const packed = [...answers.values()].map((rows) => packRows(rows as unknown as Packed[]));
  const { shared, own } = shareColumns(packed);
  return {
    bolge: round?.bolge ?? null,
    rows: packed[0]?.rows ?? 0,
    shared,
    measures: Object.fromEntries([...answers.keys()].map((key, index) => [key, own[index] ?? {}])),
    cases: packRows(cases as unknown as Packed[]),
  };
}

/** Reads what {@link writeOpening} wrote. */
export function readOpening({ bolge, rows, shared, measures, cases }: OpeningFile): Opening {
  return {
    bolge,
    rows(indikator, effekt) {
      const own = measures[keyOf(indikator, effekt)];
      if (!own) throw new TypeError(`The opening numbers have no ${keyOf(indikator, effekt)}`);
      return unpackRows({ rows, columns: { ...shared, ...own } }) as unknown as AreaRow[];
    },
    cases: unpackRows(cases) as unknown as CaseRow[],
  };
}
