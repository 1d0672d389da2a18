import { expect, test } from 'vitest';
import { fileName } from '../../src/download/file-name';
import { textsOf } from '../../src/text/texts';

test('a file is named by what it holds, and says when a number in it is modelled', () => {
  const t = textsOf('nb');
  expect(fileName(t, ['A1', 'tiltak'], false, 'csv', '')).toBe('beredskapskartet-a1-tiltak.csv');
  expect(fileName(t, ['22–23', 'x'], false, 'csv', '')).toBe('beredskapskartet-22-23-x.csv');
  expect(fileName(t, ['', 'tiltak'], true, 'svg', '')).toBe(
    'beredskapskartet-tiltak-modellert.svg',
  );
  expect(fileName(t, ['effekt'], true, 'csv', '72ca425709a1')).toBe(
    'beredskapskartet-effekt-modellert-72ca425709a1.csv',
  );
  expect(fileName(textsOf('en'), ['query'], true, 'csv', '72ca425709a1')).toBe(
    'beredskapskartet-query-modelled-72ca425709a1.csv',
  );
});
