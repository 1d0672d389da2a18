import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openingPath, readOpeningFile } from '../../../src/contract/opening-file';
import { embedsEstimates } from '../../../src/out/embed-dialog/embed-estimates';
import { readOpening } from '../../../src/query/opening';
import { readAddress } from '../../../src/state/address';
import { root } from '../../inputs';

const path = `${root}/public/data/${openingPath('rapporten')}`;
const opening = readOpening(readOpeningFile(JSON.parse(readFileSync(path, 'utf8'))));

test.each([
  ['printed and derived shares', '', 'landsdel', false],
  ['shares of fylker, of which one is printed', '', 'fylke', true],
  ['groups of kommuner', '', 'kommune', true],
  ['printed effects', 'indikator=effekt', 'fylke', false],
  ['the mean of a landsdel’s fylker', 'indikator=effekt', 'landsdel', true],
  ['an order without numbers', 'indikator=formalisert', 'kommune', false],
  [
    'a filter, under which the report speaks of the country alone',
    'storrelse=45000%2B',
    'fylke',
    false,
  ],
] as const)('%s', (_, address, niva, told) => {
  expect(embedsEstimates(readAddress(address), niva, opening)).toBe(told);
});
