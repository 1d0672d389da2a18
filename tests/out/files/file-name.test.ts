import { expect, test } from 'vitest';
import { fileName } from '../../../src/out/files/file-name';
import { textsOf } from '../../../src/text/texts';

test('a file is named by what it holds, and says what is to be known of its numbers', () => {
  const t = textsOf('nb');
  expect(fileName(t, ['A1', 'tiltak'], null, 'csv', '')).toBe('beredskapskartet-a1-tiltak.csv');
  expect(fileName(t, ['22–23', 'x'], null, 'csv', '')).toBe('beredskapskartet-22-23-x.csv');
  expect(fileName(t, ['', 'tiltak'], 'eksempel', 'svg', '')).toBe(
    'beredskapskartet-tiltak-eksempel.svg',
  );
  expect(fileName(t, ['samarbeider'], 'anslag', 'csv', '72ca425709a1')).toBe(
    'beredskapskartet-samarbeider-anslag-72ca425709a1.csv',
  );
  expect(fileName(textsOf('en'), ['query'], 'eksempel', 'csv', '72ca425709a1')).toBe(
    'beredskapskartet-query-example-72ca425709a1.csv',
  );
});
