/** The Parquet tables the build writes and the browser reads. */
import { naboerTable } from './neighbour-table';
import {
  casefunnTable,
  casemedlemmerTable,
  caserTable,
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
} from './report-tables';
import { fordelingerTable, runderTable, samarbeidTable, svarTable } from './survey-tables';

export const tables = [
  kommunerTable,
  publiserteTallTable,
  utlededeTallTable,
  caserTable,
  casemedlemmerTable,
  casefunnTable,
  naboerTable,
  runderTable,
  svarTable,
  samarbeidTable,
  fordelingerTable,
] as const;
