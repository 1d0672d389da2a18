import { expect, test } from 'vitest';
import type { AreaFacts } from '../../src/query/area-row';
import type { Opening } from '../../src/query/opening';
import { isOpened, openedPlace } from '../../src/query/opened-place';
import { noFilters } from '../../src/query/filters';
import type { ReportAnswer } from '../../src/query/report-answers';
import { reportAnswersOf } from '../../src/query/report-answers';
import { plainRow } from '../plain-area';

const facts: readonly AreaFacts[] = ['norge', '18', '1875'].map((omrade) => plainRow({ omrade }));
const like = { storrelse: '0-9999', sentralitet: '6' } as const;
const small = { ...noFilters, storrelse: ['45000+'] } as const;

const answer = (maling: string, utvalg: string, omrade: string, verdi: number): ReportAnswer => ({
  ...plainRow({ omrade, verdi, status: 'publisert' }),
  maling,
  utvalg,
});
const report = reportAnswersOf([
  answer('samarbeider', 'alle', 'norge', 83),
  answer('samarbeider', 'alle', '18', 62),
  answer('samarbeider', 'storrelse=0-9999', 'norge', 78),
  answer('effekt-begge', 'alle', '1875', 3.6),
]);
const opening = { facts, report, numbers: new Map() } satisfies Partial<Opening>;

test('the report’s numbers of a place need no database: areas, and the country’s like it', () => {
  const rows = openedPlace(opening, { round: null, filters: noFilters, like });
  const valueOf = (maling: string, gruppe: string, omrade: string) =>
    rows.find((row) => row.maling === maling && row.gruppe === gruppe && row.omrade === omrade)
      ?.verdi;
  expect(valueOf('samarbeider', 'alle', '18')).toBe(62);
  expect(valueOf('begge', 'alle', '1875')).toBe(3.6);
  expect(valueOf('samarbeider', 'storrelse', 'norge')).toBe(78);
  // What the report has no number for is no line.
  expect(rows.some(({ gruppe }) => gruppe === 'sentralitet')).toBe(false);
  // Every measure of every area has a row, if only to say that it is not published.
  expect(rows.filter(({ gruppe }) => gruppe === 'alle')).toHaveLength(5 * facts.length);
});

test('a survey’s are there for its newest round without filters', () => {
  const round = { bolge: 2024, datasett: 'undersokelsen' } as const;
  expect(isOpened({ bolge: 2024 }, { round, filters: noFilters })).toBe(true);
  expect(isOpened({ bolge: 2026 }, { round, filters: noFilters })).toBe(false);
  expect(isOpened({ bolge: 2024 }, { round, filters: small })).toBe(false);
  expect(isOpened({ bolge: null }, { round: null, filters: small })).toBe(true);
  const number = plainRow({ omrade: '18', verdi: 55, svart: 3, status: 'beregnet' });
  const numbers = new Map([['samarbeider', [{ ...number, status: 'beregnet' as const }]]]);
  const rows = openedPlace({ ...opening, numbers }, { round, filters: noFilters, like });
  const own = rows.filter(({ maling }) => maling === 'samarbeider');
  expect(own.map(({ omrade, verdi }) => [omrade, verdi])).toEqual([
    ['norge', null],
    ['18', 55],
    ['1875', null],
  ]);
});
