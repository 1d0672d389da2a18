/** The README tells of every fault what the tests of the faults show. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faults } from '../browser/faults/table';
import { root } from '../inputs';

test('the table of faults in the README is the table of the tests', () => {
  const readme = readFileSync(`${root}/README.md`, 'utf8');
  const [, section = ''] = /^## Når noe går galt\n(.*?)^## /ms.exec(readme) ?? [];
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  const cells = rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells).toEqual(Object.values(faults).map(({ fault, sees, can }) => [fault, sees, can]));
});
