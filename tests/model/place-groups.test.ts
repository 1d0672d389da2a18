import { expect, test } from 'vitest';
import { storrelseOf } from '../../src/contract/codes';
import { comparison, measured } from '../../src/model/place-comparison';
import { areasAround, likeOf } from '../../src/model/place-groups';
import { DataViews } from '../data-views';
import { openTables } from '../database';

const report = await DataViews.open(await openTables(), null);
const views = await report.places();

function areaOf(omrade: string) {
  const area = measured(views, 'samarbeider', omrade)?.area;
  if (!area) throw new Error(`no ${omrade}`);
  return area;
}

test('a kommune is beside the areas that hold it, and the country', () => {
  const bodo = areaOf('1804');
  const lines = comparison(views, 'samarbeider', '1804', areasAround(bodo));
  expect(lines.map(({ line, area }) => [line, area.omrade])).toEqual([
    ['selv', '1804'],
    ['fylke', '18'],
    ['landsdel', 'nord-norge'],
    ['norge', 'norge'],
  ]);
  expect(likeOf(bodo)).toEqual({ storrelse: '45000+', sentralitet: '3' });
});

test('the landsdel that is the fylke is not repeated', () => {
  expect(areasAround(areaOf('50'))).toEqual([]);
  expect(areasAround(areaOf('5001')).map(({ omrade }) => omrade)).toEqual(['50']);
});

test.each([
  [0, '0-9999'],
  [9_999, '0-9999'],
  [10_000, '10000-19999'],
  [44_999, '20000-44999'],
  [45_000, '45000+'],
])('%i inhabitants are the size %s', (folketall, size) => {
  expect(storrelseOf(folketall)).toBe(size);
});
