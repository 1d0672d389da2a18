/** The tests' README tells of every fault what the tests of the faults show. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from '../browser/faults/table';
import { root } from '../inputs';

test('the list of faults in the README is the table of the tests', () => {
  const readme = readFileSync(`${root}/tests/README.md`, 'utf8');
  const [, section = ''] = /^## Når noe går galt\n(.*?)^## /ms.exec(readme) ?? [];
  const items = section.split('\n').filter((line) => line.startsWith('- '));
  expect(items).toEqual(
    Object.values(faults).map(
      ({ fault, sees, can }) => `- **${fault}**: ${sees}. _Leseren kan:_ ${can}.`,
    ),
  );
});
