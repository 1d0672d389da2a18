import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/indicators/catalogue';
import { noFilters } from '../../src/query/filters';
import { filtersTold, reportFilters, reportTells } from '../../src/query/report-filters';
import { answers } from '../report-answers';

const { samarbeider, effekt } = catalogue;

/** Printed: the country, the smallest municipalities, and their cooperations of brann og redning. */
const report = answers([
  { maling: 'samarbeider', utvalg: 'alle', verdi: 83 },
  { maling: 'samarbeider', utvalg: 'storrelse=0-9999', verdi: 78 },
  { maling: 'samarbeider', utvalg: 'norge&sektor=brann_redning', verdi_lav: 61, verdi_hoy: 63 },
  { maling: 'samarbeider', utvalg: 'storrelse=0-9999&sektor=vei', verdi: 10 },
  { maling: 'samarbeider', utvalg: 'norge&sektor=ikt', status: 'ikke_publisert' },
  { maling: 'effekt-begge', utvalg: 'alle', verdi: 3.7 },
]);

const offered = (...[measure, filters]: [typeof samarbeider, typeof noFilters]) =>
  Object.fromEntries(
    [...reportFilters(report, measure, 'begge', filters)].filter(([, values]) => values.length > 0),
  );

describe('the filter values that the report has a number for', () => {
  test('are those with a value or bounds, of the indicator that is shown', () => {
    expect(offered(samarbeider, noFilters)).toEqual({
      sektor: ['brann_redning'],
      storrelse: ['0-9999'],
    });
    expect(offered(effekt, noFilters)).toEqual({});
  });

  test('are those that have one together with the other filters', () => {
    expect(offered(samarbeider, { ...noFilters, storrelse: ['0-9999'] })).toEqual({
      sektor: ['vei'],
      storrelse: ['0-9999'],
    });
  });

  test('take the place of another value in the same filter', () => {
    expect(offered(samarbeider, { ...noFilters, sektor: ['ikt'] })).toMatchObject({
      sektor: ['brann_redning'],
    });
  });

  test('nothing is told where the number itself is not', () => {
    const tells = (sektor: typeof noFilters.sektor) =>
      reportTells(report, samarbeider, 'begge', { ...noFilters, sektor });
    expect(tells(['brann_redning'])).toBe(true);
    expect(tells(['ikt'])).toBe(false);
    expect(tells(['brann_redning', 'vei'])).toBe(false);
  });
});

test('of several filters those are kept that have a number together', () => {
  const kept = (filters: Partial<typeof noFilters>) =>
    filtersTold(report, samarbeider, 'begge', { ...noFilters, ...filters });
  expect(kept({})).toEqual(noFilters);
  expect(kept({ sektor: ['brann_redning'], sentralitet: ['6'] })).toEqual({
    ...noFilters,
    sektor: ['brann_redning'],
  });
  expect(kept({ oppgave: ['ovelser'], storrelse: ['0-9999'] })).toEqual({
    ...noFilters,
    storrelse: ['0-9999'],
  });
});
