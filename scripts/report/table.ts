/** Fills the table `rapporten`. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { rapportenTable } from '../../src/contract/report-answer-table';
import type { ReportAnswer } from '../../src/query/report-answers';
import { keptEstimate } from '../estimate/kept';
import type { Cell } from '../tables/append';
import { append } from '../tables/append';
import { reportAnswers } from './answers';

const { name, columns } = rapportenTable;

/** @param connection a database with all other tables of the report in it */
export async function createReportTable(connection: DuckDBConnection, root: string): Promise<void> {
  const types = columns.map(({ type }) => type);
  const list = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  await connection.run(`create table ${name} (${list})`);
  const rows = await reportAnswers(connection, await keptEstimate(root));
  const cells = (row: ReportAnswer): Cell[] =>
    columns.map((column) => row[column.name as keyof ReportAnswer]);
  await append(connection, name, rows.map(cells), types);
}
