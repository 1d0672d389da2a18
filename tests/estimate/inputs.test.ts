/** The numbers that the estimate is computed from are found in the files, and missed where they are not. */
import { expect, test } from 'vitest';
import { estimateSamarbeider } from '../../scripts/estimate/estimate';
import { toInputs } from '../../scripts/estimate/inputs';
import { kommuner, publiserteTall, utlededeTall } from '../inputs';

const rows = { kommuner, publiserte: publiserteTall, utledede: utlededeTall };

test('finds every number the report prints or gives', () => {
  const { margins, svarStorste, samarbeiderIFylke, kommuner: all } = toInputs(rows);
  expect(all.filter(({ rapportfylke }) => rapportfylke === '03+32')).toHaveLength(22);
  expect(margins.svar.fylke.size).toBe(14);
  expect(margins.svar.fylke.get('03+32')).toBe(18);
  expect(Object.fromEntries(margins.svar.storrelse)).toEqual({ '0-9999': 111, '10000+': 78 });
  expect(Object.fromEntries(margins.uten.landsdel)).toEqual({
    trondelag: 8,
    'nord-norge': 10,
    vestlandet: 8,
    'agder-og-rogaland': 1,
    'oslo-og-akershus': 1,
    'ostlandet-ellers': 4,
  });
  expect(Object.fromEntries(margins.uten.klasse)).toEqual({
    '0-9999': 24,
    '10000-44999': 8,
    '45000+': 0,
  });
  expect(svarStorste).toEqual([17, 24]);
  expect(samarbeiderIFylke.get('39')).toEqual([3, 6]);
  expect(samarbeiderIFylke.get('50')).toEqual([10, 10]);
});

test.each([
  ['publiserte', 'svar-antall.fylke.trondelag', 'no number of answers for the fylke of 5001'],
  ['publiserte', 'svar-antall.kommunestorrelse.0-9999', 'value of svar-antall.kommunestorrelse.0-'],
  ['utledede', 'samarbeider-ikke.landsdel.nord-norge', 'low of samarbeider-ikke.landsdel.nord-no'],
  ['utledede', 'svar.storrelse.45000plus', 'low of svar.storrelse.45000plus'],
] as const)('without the row of %s %s says so', (file, id, message) => {
  const without = rows[file].filter((row) => row['id'] !== id);
  expect(() => toInputs({ ...rows, [file]: without })).toThrow(message);
});

test('does not take a bounded number for a known one', () => {
  const bounded = utlededeTall.map((row) =>
    row['id'] === 'samarbeider-ikke.landsdel.trondelag' ? { ...row, high: '9' } : row,
  );
  expect(() => toInputs({ ...rows, utledede: bounded })).toThrow('not 8–9');
});

test('numbers that do not agree with each other are no ground for an estimate', async () => {
  const off = publiserteTall.map((row) =>
    row['id'] === 'svar-antall.fylke.agder' ? { ...row, value: '12' } : row,
  );
  const inputs = toInputs({ ...rows, publiserte: off });
  await expect(estimateSamarbeider(inputs)).rejects.toThrow('No table has these margins');
});
