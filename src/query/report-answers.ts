/** The built answers of the report: looked up, never computed. */
import { group } from 'd3';
import type { EffektId, Measure } from '../indicators/catalogue';
import { malingOf } from '../indicators/catalogue';
import type { AreaFacts, AreaNumber, AreaRow } from './area-row';
import type { Filters } from './filters';
import { isFiltered } from './filters';
import { noNumber } from './no-number';
import type { Query } from './query';
import { literal } from './query';
import { reportGroup } from './report-group';

/** Of all municipalities and all cooperations. */
export const everything = 'alle';

/** A row of the table `rapporten`. */
export interface ReportAnswer extends AreaNumber {
  readonly maling: string;
  /** {@link everything}, or the group of a filter that the report has a number for. */
  readonly utvalg: string;
}

/** All that the report says, in the order of the table. */
export const reportAnswersQuery: Query = {
  sql: 'select * from rapporten',
  parameters: [],
};

/** What the report says of one measure, in words that a reader can change. */
export const reportStatement = (measure: Measure, effekt: EffektId, filters: Filters): string =>
  `select niva, omrade, gjelder, verdi, verdi_lav, verdi_hoy, n, ki_lav, ki_hoy, status, kilde
from rapporten
where maling = ${literal(malingOf(measure, effekt))}
  and utvalg = ${literal(utvalgOf(filters) ?? everything)}
order by niva, omrade`;

/** What the report says, by what is measured and by whom it is about. */
export type ReportAnswers = ReadonlyMap<string, ReadonlyMap<string, readonly AreaNumber[]>>;

export const reportAnswersOf = (rows: readonly ReportAnswer[]): ReportAnswers =>
  group(
    rows,
    ({ maling }) => maling,
    ({ utvalg }) => utvalg,
  );

/** The group that filters pick out; null where the report tells nothing of such a group. */
export const utvalgOf = (filters: Filters): string | null =>
  isFiltered(filters) ? reportGroup(filters) : everything;

/** The report's number for the country under filters; null where it has none. */
export function reportNumber(
  answers: ReportAnswers,
  measure: Measure,
  effekt: EffektId,
  filters: Filters,
): AreaNumber | null {
  const utvalg = utvalgOf(filters);
  const rows = utvalg === null ? undefined : answers.get(malingOf(measure, effekt))?.get(utvalg);
  return rows?.find(({ niva }) => niva === 'norge') ?? null;
}

const unknown = ({ niva, omrade }: AreaFacts, kommuner: number): AreaNumber => ({
  ...noNumber,
  niva,
  omrade,
  svart: null,
  kommuner,
  fylke_svart: null,
  fylke_kommuner: null,
  fylke_gruppe: null,
});

/** A row for every area: under a filter only the country has a number, if any has. */
export function reportRows(
  facts: readonly AreaFacts[],
  answers: ReportAnswers,
  measure: Measure,
  effekt: EffektId,
  filters: Filters,
): AreaRow[] {
  const ofMeasure = answers.get(malingOf(measure, effekt));
  const all = new Map(ofMeasure?.get(everything)?.map((row) => [row.omrade, row]));
  const told = isFiltered(filters) ? reportNumber(answers, measure, effekt, filters) : null;
  return facts.map((area) => {
    const whole = all.get(area.omrade);
    if (!isFiltered(filters)) return { ...area, ...(whole ?? unknown(area, 0)) };
    const number = area.niva === 'norge' ? told : null;
    return { ...area, ...(number ?? unknown(area, whole?.kommuner ?? 0)) };
  });
}
