/** The Parquet tables the build writes and the browser reads. */
import type { Table } from './columns';
import type { SurveyDatasett } from './datasett';
import { datasettFolder } from './datasett';
import { naboerTable } from './neighbour-table';
import { rapportenTable } from './report-answers';
import {
  casefunnTable,
  casemedlemmerTable,
  caserTable,
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
} from './report-tables';
import { fordelingerTable, runderTable, samarbeidTable, svarTable } from './survey-tables';

/** What every site has, whatever survey it holds. */
export const lastingTables = [
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
  rapportenTable,
  caserTable,
  casemedlemmerTable,
  casefunnTable,
  naboerTable,
] as const;

/** What a survey's answers are aggregated to; they lie in the folder of their data set. */
export const surveyTables = [runderTable, svarTable, samarbeidTable, fordelingerTable] as const;

export const tables = [...lastingTables, ...surveyTables] as const;

/** A table of a data build, and where its file lies in it. */
export interface TableFile {
  readonly table: Table;
  readonly path: string;
}

export const lastingFiles: readonly TableFile[] = lastingTables.map((table) => ({
  table,
  path: table.file,
}));

export const surveyFiles = (datasett: SurveyDatasett): readonly TableFile[] =>
  surveyTables.map((table) => ({ table, path: `${datasettFolder[datasett]}${table.file}` }));

/** All that a database of the data set holds; null is one that has no answers. */
export const filesOf = (datasett: SurveyDatasett | null): readonly TableFile[] => [
  ...lastingFiles,
  ...(datasett === null ? [] : surveyFiles(datasett)),
];
