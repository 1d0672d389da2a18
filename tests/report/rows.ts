/** The rows of the report's table, by measure and area. */
import type { ReportAnswer } from '../../src/query/report-answers';
import { everything, reportAnswersQuery } from '../../src/query/report-answers';
import { openTables } from '../database';

const run = await openTables();
export const answers = await run<ReportAnswer>(reportAnswersQuery);

export type Rows = ReadonlyMap<string, ReportAnswer>;

/** What is said of all municipalities and cooperations of each area. */
export const rowsOf = (maling: string): Rows =>
  new Map(
    answers
      .filter((row) => row.maling === maling && row.utvalg === everything)
      .map((row) => [row.omrade, row]),
  );

export const levelOf = (rows: Rows, niva: ReportAnswer['niva']): ReportAnswer[] =>
  [...rows.values()].filter((row) => row.niva === niva);
