/** Fills the table `rapporten`. */
import type { DuckDBConnection } from '@duckdb/node-api';
import { rapportenTable } from '../../src/contract/report-answers';
import type { ReportAnswer } from '../../src/query/report-answers';
import { estimateSamarbeider } from '../estimate/estimate';
import { readEstimateInputs } from '../estimate/read';
import type { SamarbeiderEstimate } from '../estimate/result';
import type { Cell } from '../tables/append';
import { append } from '../tables/append';
import { reportAnswers } from './answers';

const { name, columns } = rapportenTable;

/** The estimate of a project's data, which no survey changes: a process that builds twice makes it once. */
const estimates = new Map<string, Promise<SamarbeiderEstimate>>();

function estimateOf(root: string): Promise<SamarbeiderEstimate> {
  const made = estimates.get(root) ?? estimateSamarbeider(readEstimateInputs(root));
  estimates.set(root, made);
  return made;
}

/** @param connection a database with all other tables of the report in it */
export async function createReportTable(connection: DuckDBConnection, root: string): Promise<void> {
  const types = columns.map(({ type }) => type);
  const list = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  await connection.run(`create table ${name} (${list})`);
  const rows = await reportAnswers(connection, await estimateOf(root));
  const cells = (row: ReportAnswer): Cell[] =>
    columns.map((column) => row[column.name as keyof ReportAnswer]);
  await append(connection, name, rows.map(cells), types);
}
