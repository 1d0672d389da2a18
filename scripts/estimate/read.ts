/** Reads the files that the estimate is computed from. */
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { type EstimateInputs, toInputs } from './inputs';

/**
 * @param root the project's folder
 * @throws {Error} when a file is not there, or a number is missing in it
 */
export function readEstimateInputs(root: string): EstimateInputs {
  const rows = (path: string) => csvParse(readFileSync(`${root}/data/${path}`, 'utf8'));
  return toInputs({
    kommuner: rows('kommuner/kommuner-2024.csv'),
    publiserte: rows('rapport/publiserte-tall.csv'),
    utledede: rows('rapport/utledede-tall.csv'),
  });
}
