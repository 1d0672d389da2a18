/** The list of where the page shows each printed number: none is lost, and what is shown is what is printed. */
import { expect, test } from 'vitest';
import { reportFigures } from '../../scripts/report/figures/build';
import { readPublished } from '../../scripts/verify/published';
import { formatShown } from '../../scripts/verify/report';
import { shownNumbers } from '../../scripts/verify/shown';
import { openTables } from '../../scripts/verify/tables';
import { publiserteTall, root } from '../inputs';

const { run, close } = await openTables(`${root}/public/data`);
const rows = await readPublished(run);
close();
const shown = shownNumbers(reportFigures(root), rows);

test('every printed number is in the list, shown or with the reason why not', () => {
  expect(shown.map(({ row }) => row.id).sort()).toEqual(
    publiserteTall.map((row) => row['id']).sort(),
  );
  for (const one of shown) expect(one.shown ?? one.why, one.row.id).not.toBeNull();
});

test('only repetitions, what is not preferred, and how the study was done are left out', () => {
  const left = shown.filter((one) => one.shown === null).map(({ row }) => row.id);
  const may = publiserteTall.filter(
    (row) =>
      row['preferred'] === '0' ||
      ['metode_antall', 'maks_antall_samarbeid'].includes(row['indicator'] ?? ''),
  );
  expect(left.sort()).toEqual(may.map((row) => row['id']).sort());
});

test('a shown number has the printed digits in it', () => {
  const numbers = publiserteTall.filter((row) =>
    ['eq', 'exactly_n', 'about', 'gt', 'range'].includes(row['relation'] ?? ''),
  );
  for (const row of numbers) {
    const one = shown.find(({ row: { id } }) => id === row['id']);
    if (one?.shown == null) continue;
    const decimals = row['unit'] === 'score_1_5' || row['unit'] === 'antall_per_kommune' ? 1 : 0;
    const written = Number(row['value']).toFixed(decimals).replace('.', ',');
    expect(one.shown, row['id']).toMatch(new RegExp(`(^|[^\\d,])${written}([^\\d,]|$)`));
  }
});

test('a number that no figure shows stands out in the list', () => {
  const [first] = shown.filter((one) => one.why === null);
  if (!first) throw new Error('nothing is shown');
  expect(formatShown([{ ...first, shown: null }])).toMatch(
    /MANGLER.*\n\n1 tall: 0 vist, .* 1 mangler/,
  );
});
