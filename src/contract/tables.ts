/** The Parquet tables the build writes and the browser reads. */
import type { Table } from './columns';
import type { SurveyDatasett } from './datasett';
import { datasettFolder } from './datasett';
import { naboerTable } from './neighbour-table';
import { rapportenTable } from './report-answer-table';
import {
  casefunnTable,
  casemedlemmerTable,
  caserTable,
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
} from './report-tables';
import { fordelingerTable, runderTable, samarbeidTable, svarTable } from './survey-tables';

/** What is the same whatever the data set: the municipalities, and the report's cases, which have no numbers. */
const sharedTables = [
  kommunerTable,
  caserTable,
  casemedlemmerTable,
  casefunnTable,
  naboerTable,
] as const;

/** The numbers of the report. */
const reportTables = [publiserteTallTable, utlededeTallTable, rapportenTable] as const;

/** What every site has, whatever survey it holds. */
export const lastingTables = [...sharedTables, ...reportTables] as const;

/** What a survey's answers are aggregated to; they lie in the folder of their data set. */
export const surveyTables = [runderTable, svarTable, samarbeidTable, fordelingerTable] as const;

export const tables = [...lastingTables, ...surveyTables] as const;

/** A table of a data build, and where its file lies in it. */
export interface TableFile {
  readonly table: Table;
  readonly path: string;
}

const atRoot = (table: Table): TableFile => ({ table, path: table.file });

export const lastingFiles: readonly TableFile[] = lastingTables.map(atRoot);

export const surveyFiles = (datasett: SurveyDatasett): readonly TableFile[] =>
  surveyTables.map((table) => ({ table, path: `${datasettFolder[datasett]}${table.file}` }));

/** What the page's database of a data set holds: no statement can mix its numbers with another's. */
export const filesOf = (datasett: SurveyDatasett | null): readonly TableFile[] => [
  ...sharedTables.map(atRoot),
  ...(datasett === null ? reportTables.map(atRoot) : surveyFiles(datasett)),
];

/** All that lies in a data build. */
export const allFiles = (datasett: SurveyDatasett | null): readonly TableFile[] => [
  ...lastingFiles,
  ...(datasett === null ? [] : surveyFiles(datasett)),
];
