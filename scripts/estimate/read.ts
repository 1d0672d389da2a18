/** Reads the files that the estimate is computed from. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EstimateInputs, toInputs } from './inputs';

const files = {
  kommuner: 'kommuner/kommuner-2024.csv',
  publiserte: 'rapport/publiserte-tall.csv',
  utledede: 'rapport/utledede-tall.csv',
} as const;

/** @param root the project's folder */
export const inputFiles = (root: string): string[] =>
  Object.values(files).map((file) => join(root, 'data', file));

/**
 * @param root the project's folder
 * @throws {Error} when a file is not there, or a number is missing in it
 */
export function readEstimateInputs(root: string): EstimateInputs {
  const rows = (file: string) => csvParse(readFileSync(join(root, 'data', file), 'utf8'));
  return toInputs({
    kommuner: rows(files.kommuner),
    publiserte: rows(files.publiserte),
    utledede: rows(files.utledede),
  });
}
